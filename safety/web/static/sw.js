/* Keeps the chosen pages on this phone, whole and true or not at all, so that help works with the network gone.
   It is sent behind KEYS, whose signature it believes, and the client that checks (clients/typescript/src/bundle.ts). */
const PREFIX = "waylight-";
const LIST = "/offline/list"; // in every set, and written last: a set without it is not whole
const PATIENCE = 3000;
const OFTEN = 300;
let cleared = false;
let clock = 0; // the server's, for a phone whose own has stopped

async function sets() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
}

async function newest() {
  for (const name of await sets()) {
    const cache = await caches.open(name);
    const found = await cache.match(LIST);
    if (found) return { name, cache, list: await found.json() };
  }
  return null;
}

/* Asked of the server and never of the browser's own store, which may hold a page from before. */
async function bring(path) {
  const answer = await fetch(path, path.startsWith("/assets/") ? {} : { cache: "no-cache" });
  if (!answer.ok) throw new Error(path);
  clock = Date.parse(answer.headers.get("date")) || 0;
  return new Uint8Array(await answer.arrayBuffer());
}

/* A browser that cannot check a signature yet still checks every file; the list came from where this worker came from. */
async function signedBy(key, signature, text) {
  try {
    return await webCrypto(key, signature, text);
  } catch (fault) {
    if (fault.name === "NotSupportedError") return true;
    throw fault;
  }
}

/* What is kept and sent later is what was signed: the bytes, their type, and the headers that protect a page. */
function page(data, file, list) {
  return new Response(data, { headers: { ...list.headers, "Content-Type": file.type } });
}

function shelf(chosen) {
  return {
    async read() {
      const set = await newest();
      if (!set) return null;
      const files = new Map();
      for (const { path } of set.list.files) {
        const found = await set.cache.match(path);
        if (found) files.set(path, new Uint8Array(await found.arrayBuffer()));
      }
      return { list: set.list, files };
    },
    async replace({ list, files }) {
      const before = await newest();
      const same = before && sameButLater(before.list, list);
      const name = same ? before.name : PREFIX + [list.catalogue, list.version, ...chosen].join("-");
      const cache = await caches.open(name);
      try {
        if (!same) for (const file of list.files) await cache.put(file.path, page(files.get(file.path), file, list));
        await cache.put(LIST, new Response(JSON.stringify(list)));
      } catch (full) {
        if (!same) await caches.delete(name); // the old pages stay until the new ones are whole
        throw full;
      }
      for (const old of await sets()) if (cleared || old !== name) await caches.delete(old);
    },
  };
}

function sameButLater(one, other) {
  const what = ({ bundle, headers, files }) => JSON.stringify([bundle, headers, files]);
  return what(one) === what(other);
}

async function keep(wish) {
  const chosen = [wish.language, wish.country || "001", wish.band || "none"];
  const path = chosen.join("/");
  const set = await newest();
  if (!set && wish.band) await keep({ ...wish, band: null }); // help before lessons
  const fresh = set && set.list.bundle === "web/" + path && Math.abs(Date.now() / 1000 - set.list.issued) < OFTEN;
  if (!fresh) {
    try {
      await refresh({
        name: "web/" + path, address: "/offline/" + path, keys: KEYS, fetch: bring, store: shelf(chosen), verify: signedBy,
        now: () => Math.max(Date.now(), clock) / 1000,
      });
    } catch (fault) {
      if (fault.name === "QuotaExceededError" && wish.band) return keep({ ...wish, band: null });
      return { refused: fault.reason || fault.name };
    }
  }
  const kept = cleared ? null : await newest();
  return { kept: kept && kept.name };
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

let turn = Promise.resolve();
self.addEventListener("message", (event) => {
  const asked = event.data || {};
  if (asked.clear) cleared = true;
  if (asked.page && copies.has(asked.page)) event.source.postMessage({ copied: copies.get(asked.page) });
  if (!asked.keep) return;
  turn = turn.then(() => keep(asked.keep)).then((came) => event.source?.postMessage(came)).catch(() => {});
  event.waitUntil(turn);
});

/* Which pages came out of the store, and until when they were good: a page that asks is told. */
const copies = new Map();

async function fromCache(request) {
  const set = await newest();
  const found = set && (await set.cache.match(request, { ignoreSearch: true, ignoreVary: true }));
  if (found && request.mode === "navigate") copies.set(request.url, { issued: set.list.issued, expires: set.list.expires });
  return found;
}

/* Of the pages that are kept, the one that comes nearest to an address that is not. */
async function nearest(address) {
  const set = await newest();
  const paths = set ? set.list.files.map((file) => file.path) : [];
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
    const found = fresh.status >= 500 && (await fromCache(request)); // a server that is ill is no better than none
    if (found) return found;
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
