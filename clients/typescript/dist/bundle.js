/* Checks and keeps a signed bundle of Waylight. Nothing is taken from the network but what a key you trust has signed. */
/* Why something is not to be used. The bundle that you have stays as it is. */
export class Refused extends Error {
    constructor(reason, message) {
        super(message);
        this.reason = reason;
        this.name = "Refused";
    }
}
const KIND = "waylight-bundle+jws";
const ALGORITHM = "Ed25519";
const HEADER = "alg,kid,typ";
const LARGEST_CLOCK_ERROR = 86400;
/* An address on the server that was asked: of no other one, and nothing above what it names. */
const PATH = /^(\/[\w~-][\w.~-]*)+\/?$/;
/* Fetch what changed, check everything, and only then put it in the place of what is kept. Throws `Refused`, or whatever
   `fetch` and `store` throw; then nothing is different from before. */
export async function refresh(wish) {
    const kept = await wish.store.read();
    const answer = await wish.fetch(wish.address ?? "/v1/bundles/" + wish.name);
    const list = await verified(answer, [...wish.keys, ...(kept?.list.keys ?? [])], wish.verify);
    check(list, wish.name, wish.now(), kept);
    const bundle = { list, files: await gather(list, wish.fetch, kept) };
    check(list, wish.name, wish.now(), await wish.store.read()); // somebody else may have brought a newer one meanwhile
    await wish.store.replace(bundle);
    return bundle;
}
/* Whether its numbers should be marked as old. Emergency numbers are shown all the same. */
export function isOld(bundle, now) {
    return now > bundle.list.expires;
}
/* Return the list in an answer, if one of the keys has signed it. */
export async function verified(answer, keys, verify = webCrypto) {
    try {
        const [head, said, signature, ...rest] = read(answer).signed.split(".");
        const header = read(bytes(head));
        const text = new TextEncoder().encode(head + "." + said);
        const known = Object.keys(header).sort().join() === HEADER; // no header that would have to be understood
        if (known && header.typ === KIND && header.alg === ALGORITHM && !rest.length) {
            for (const key of keys) {
                if (key.kid === header.kid && (await verify(key, bytes(signature), text)))
                    return read(bytes(said));
            }
        }
    }
    catch { /* what cannot be read was signed by nobody */ }
    throw new Refused("unsigned", "no key that you trust has signed this");
}
export async function digest(data) {
    const found = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    return btoa(String.fromCharCode(...found)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
export async function webCrypto(key, signature, text) {
    const { kty, crv, x } = key;
    const known = await crypto.subtle.importKey("jwk", { kty, crv, x }, ALGORITHM, false, ["verify"]);
    return crypto.subtle.verify(ALGORITHM, known, signature, text);
}
function check(list, name, now, kept) {
    if (!isKnown(list))
        throw new Refused("unknown", "this is no list that this client knows how to read");
    if (list.bundle !== name)
        throw new Refused("another", "this is another bundle");
    if (kept && list.version < kept.list.version)
        throw new Refused("rollback", "this is older than the one you have");
    if (now > list.expires)
        throw new Refused("expired", "this is not of these days");
    if (Math.max(list.issued, list.version) > now + LARGEST_CLOCK_ERROR)
        throw new Refused("future", "this is not of these days");
}
/* Whether a list has the shape that this client knows. Nothing else can be compared: no number is later than undefined. */
function isKnown(list) {
    try {
        const { files, keys, version, issued, expires, bundle, catalogue } = list;
        const numbers = [version, issued, expires, ...files.map((file) => file.size)];
        const texts = [bundle, catalogue, ...files.map((file) => file.sha256), ...keys.map((key) => key.kid)];
        return numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
            && texts.every((text) => typeof text === "string")
            && files.every((file) => typeof file.path === "string" && PATH.test(file.path));
    }
    catch {
        return false;
    }
}
/* Every file of the list: from what is kept where that is the same, else from the network. */
async function gather(list, fetch, kept) {
    const held = new Map();
    for (const data of kept?.files.values() ?? [])
        held.set(await digest(data), data);
    return new Map(await Promise.all(list.files.map(async (file) => {
        const data = held.get(file.sha256) ?? (await fetch(file.path));
        if (data.length !== file.size || (await digest(data)) !== file.sha256) {
            throw new Refused("changed", file.path + " is not what was signed");
        }
        return [file.path, data];
    })));
}
function read(data) {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data));
}
function bytes(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}
