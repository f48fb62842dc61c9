/* Reads a bundle: documents as the API gives them, words and numbers put together again. */
import { isOld } from "./bundle.js";
/* Read one document of a bundle, a lesson for example. */
export function read(bundle, path) {
    const data = bundle.files.get(path);
    if (!data)
        throw new Error(path + " is not in this bundle");
    return JSON.parse(new TextDecoder().decode(data));
}
export const help = (bundle, now) => whole(bundle, "help", now);
export const telling = (bundle, now) => whole(bundle, "tell", now);
/* Fetch from a server, and fail where it does. A browser asks whether its own copy is still the newest: it may be of the
   catalogue before, and no longer what the list names. */
export function from(server) {
    return async (path) => {
        const answer = await fetch(server + path, { cache: "no-cache" });
        if (!answer.ok)
            throw new Error(path + " answered " + answer.status);
        return new Uint8Array(await answer.arrayBuffer());
    };
}
function whole(bundle, room, now) {
    const [language, , country] = bundle.list.bundle.split("/");
    const words = read(bundle, `/v1/offline/${language}/${room}/${country}`);
    const { country: place, emergency, services } = read(bundle, `/v1/offline/${language}/numbers/${country}`);
    const numbers = emergency.map((each) => each.number);
    const old = isOld(bundle, now);
    const steps = (of) => of.map((step) => ({ ...step, emergency: step.kind === "emergency" ? numbers : [] }));
    return {
        version: bundle.list.catalogue,
        ...words,
        country: place,
        ...(words.situations && { situations: words.situations.map((each) => ({ ...each, plans: each.plans.map((plan) => ({ ...plan, steps: steps(plan.steps) })) })) }),
        ...(words.cards && { cards: words.cards.map((card) => ({ ...card, steps: steps(card.steps) })) }),
        emergency,
        services: Object.fromEntries(Object.entries(services).map(([id, service]) => [id, { ...service, old }])),
        old,
    };
}
