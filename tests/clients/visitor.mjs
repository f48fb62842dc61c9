/* Does with the client in TypeScript what tests/clients/test_typescript.py asks for, and says what came of it. */
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

globalThis.crypto ??= webcrypto;
const { Refused, from, help, refresh, telling } = await import(pathToFileURL(process.argv[2]));
const work = JSON.parse(readFileSync(0, "utf8"));

const ways = new Set();
const plain = globalThis.fetch;
globalThis.fetch = (address, how) => { ways.add(how?.cache); return plain(address, how); };

class Shelf {
  constructor(bundle = null) { this.bundle = bundle; }
  async read() { return this.bundle; }
  async replace(bundle) { this.bundle = bundle; }
}

/* Ask one server; `seen` gathers the addresses that were fetched. */
function ask(at, store, { later = 0, seen = [], ...more } = {}) {
  const fetch = from(work.server + "/" + at);
  return refresh({
    name: work.name, keys: work.keys, store, now: () => work.now + later,
    fetch: (path) => { seen.push(path); return fetch(path); }, ...more,
  });
}

async function refusal(at, store, more) {
  try { await ask(at, store, more); } catch (fault) { return fault instanceof Refused ? fault.reason : "fails"; }
  return null;
}

async function visited(at, later, kept) {
  const newcomer = new Shelf();
  const owner = new Shelf(kept);
  const refused = [await refusal(at, newcomer, { later }), await refusal(at, owner, { later })];
  return { refused, kept: [newcomer.bundle === null, owner.bundle === kept] };
}

const kept = await ask("before", new Shelf());
const lies = {};
for (const [at, later] of Object.entries(work.later)) lies[at] = await visited(at, later, kept);

const seen = [];
const bundle = await ask("honest", new Shelf(kept), { seen });
const told = await refusal("rotated", new Shelf(bundle));
const untold = await refusal("rotated", new Shelf());
const full = new Shelf(kept);
full.replace = async () => { throw new Error("the phone is full"); };
const slow = new Shelf(kept);
const overtaken = await refusal("honest", slow, {
  fetch: async (path) => {
    const data = await from(work.server + "/honest")(path);
    const list = { ...kept.list, version: work.now + 60 };
    slow.bundle = { ...kept, list }; // another page was quicker, and what it brought is newer
    return data;
  },
});
const unable = { verify: async () => { throw new Error("no Ed25519 here"); } };

console.log(JSON.stringify({
  lies, seen, told, untold,
  full: [await refusal("honest", full), full.bundle === kept],
  overtaken: [overtaken, slow.bundle.list.version - work.now],
  unable: await refusal("honest", new Shelf(), unable),
  help: help(bundle, work.now),
  telling: [telling(bundle, work.now), telling(bundle, work.now + 15 * 86400)],
  paths: [...bundle.files.keys()],
  ways: [...ways],
}));
