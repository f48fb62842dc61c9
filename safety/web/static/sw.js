/* Keeps the chosen pages on this phone, whole or not at all, so that help works with the network gone. */
"use strict";
const PREFIX = "waylight-";
const PATIENCE = 3000;
let cleared = false;

async function kept() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
}

/* The newest whole set. A set is filled in one stroke, so an empty one is still on its way. */
async function newest() {
  for (const name of await kept()) {
    const cache = await caches.open(name);
    if ((await cache.keys()).length) return cache;
  }
  return null;
}

/* Asked of the server and never of the browser's own store, which may hold a page from before. */
function anew(path) {
  return new Request(path, path.startsWith("/assets/") ? {} : { cache: "no-cache" });
}

async function keep(wish) {
  const chosen = [wish.language, wish.country || "001", wish.band || "none"];
  const answer = await fetch(["/offline", ...chosen].join("/"), { cache: "no-cache" });
  if (!answer.ok) return null;
  const list = await answer.json();
  const name = PREFIX + [list.version, ...chosen].join("-");
  const cache = await caches.open(name);
  if (!(await cache.keys()).length) {
    try {
      await cache.addAll(list.paths.map(anew)); // all of them or none
    } catch {
      await caches.delete(name); // the old pages stay until the new ones are whole
      return wish.band ? keep({ ...wish, band: null }) : null; // a full phone keeps help before lessons
    }
  }
  for (const old of await kept()) if (cleared || old !== name) await caches.delete(old);
  return cleared ? null : name;
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const asked = event.data || {};
  if (asked.clear) cleared = true;
  if (asked.page && copies.has(asked.page)) event.source.postMessage({ copied: copies.get(asked.page) });
  if (!asked.keep) return;
  event.waitUntil(keep(asked.keep).then((name) => {
    if (name && event.source) event.source.postMessage({ kept: name });
  }).catch(() => {}));
});

/* Which pages came out of the store, and of which day they are: a page that asks is told. */
const copies = new Map();

async function fromCache(request) {
  const cache = await newest();
  const found = cache && (await cache.match(request, { ignoreSearch: true, ignoreVary: true }));
  if (found && request.mode === "navigate") copies.set(request.url, found.headers.get("date"));
  return found;
}

/* Of the pages that are kept, the one that comes nearest to an address that is not. */
async function nearest(address) {
  const cache = await newest();
  const paths = cache ? (await cache.keys()).map((page) => new URL(page.url).pathname) : [];
  const like = (pattern) => paths.find((path) => pattern.test(path));
  const home = new URL(address).pathname === "/" && like(/^\/[^/]+\/$/);
  return home || like(/\/help\/[A-Z]{2}$/) || like(/\/help$/);
}

function soon(request) {
  return new Promise((settle, refuse) => {
    const timer = setTimeout(() => refuse(new Error("slow")), PATIENCE);
    fetch(request).then((answer) => { clearTimeout(timer); settle(answer); }, (fault) => { clearTimeout(timer); refuse(fault); });
  });
}

async function answer(request) {
  if (new URL(request.url).pathname.startsWith("/assets/")) return (await fromCache(request)) || fetch(request);
  try {
    const fresh = await soon(request);
    copies.delete(request.url);
    return fresh;
  } catch (fault) {
    const found = await fromCache(request);
    if (found) return found;
    if (request.mode !== "navigate" || fault.message === "slow") return fetch(request);
    const near = await nearest(request.url);
    return near ? Response.redirect(near, 302) : fetch(request);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/desk")) return;
  event.respondWith(answer(request));
});
