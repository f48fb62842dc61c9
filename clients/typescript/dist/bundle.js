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
const LARGEST_CLOCK_ERROR = 86400;
/* Fetch what changed, check everything, and only then put it in the place of what is kept. Throws `Refused`, or whatever
   `fetch` and `store` throw; then nothing is different from before. */
export async function refresh(wish) {
    const kept = await wish.store.read();
    const answer = await wish.fetch(wish.address ?? "/v1/bundles/" + wish.name);
    const list = await verified(answer, [...wish.keys, ...(kept?.list.keys ?? [])], wish.verify);
    check(list, wish.name, wish.now(), kept);
    const bundle = { list, files: await gather(list, wish.fetch, kept) };
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
        if (header.typ === KIND && header.alg === ALGORITHM && !rest.length) {
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
    if (list.bundle !== name)
        throw new Refused("another", "this is another bundle");
    if (kept && list.version < kept.list.version)
        throw new Refused("rollback", "this is older than the one you have");
    if (now > list.expires)
        throw new Refused("expired", "this is not of these days");
    if (list.issued > now + LARGEST_CLOCK_ERROR)
        throw new Refused("future", "this is not of these days");
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
