/* Keeps the chosen pages on this phone, whole or not at all, so that help works with the network gone. */
"use strict";
const PREFIX = "waylight-";
const PATIENCE = 3000;

async function newest() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !name.endsWith("-new"));
  return names.length ? caches.open(names[names.length - 1]) : null;
}

async function keep({ language, country, band }) {
  const asked = ["/offline", language, country || "001", band || "none"].join("/");
  const answer = await fetch(asked, { cache: "no-cache" });
  if (!answer.ok) return null;
  const list = await answer.json();
  const name = PREFIX + [list.version, language, country || "001", band || "none"].join("-");
  if (await caches.has(name)) return name;
  const fresh = await caches.open(name + "-new");
  try {
    await fresh.addAll(list.paths);
  } catch {
    await caches.delete(name + "-new"); // the old pages stay until the new ones are whole
    return null;
  }
  const settled = await caches.open(name);
  for (const request of await fresh.keys()) await settled.put(request, await fresh.match(request));
  for (const old of await caches.keys()) if (old.startsWith(PREFIX) && old !== name) await caches.delete(old);
  return name;
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (!event.data || !event.data.keep) return;
  event.waitUntil(keep(event.data.keep).then((name) => {
    if (name && event.source) event.source.postMessage({ kept: name });
  }).catch(() => {}));
});

async function fromCache(request) {
  const cache = await newest();
  return cache ? cache.match(request, { ignoreSearch: true, ignoreVary: true }) : undefined;
}

function soon(request) {
  return new Promise((settle, refuse) => {
    const timer = setTimeout(() => refuse(new Error("slow")), PATIENCE);
    fetch(request).then((answer) => { clearTimeout(timer); settle(answer); }, (fault) => { clearTimeout(timer); refuse(fault); });
  });
}

async function answer(request) {
  const forever = new URL(request.url).pathname.startsWith("/assets/");
  if (forever) return (await fromCache(request)) || fetch(request);
  try {
    return await soon(request);
  } catch (fault) {
    const kept = await fromCache(request);
    if (kept) return kept;
    if (request.mode !== "navigate") throw fault;
    const cache = await newest();
    const pages = cache ? await cache.keys() : [];
    const help = pages.find((page) => /\/help\/[A-Z]{2}$/.test(new URL(page.url).pathname)) || pages.find((page) => /\/help$/.test(new URL(page.url).pathname));
    return help ? Response.redirect(help.url, 302) : fetch(request);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
