/* Reads a bundle: documents as the API gives them, words and numbers put together again. */

import { isOld, type Bundle, type Fetch } from "./bundle.js";

interface Step { readonly kind: string; readonly emergency: readonly string[] }
interface Numbers { readonly country: object; readonly emergency: readonly { readonly number: string }[]; readonly services: Record<string, object> }
interface Words {
  readonly situations?: readonly { readonly plans: readonly { readonly steps: readonly Step[] }[] }[];
  readonly cards?: readonly { readonly steps: readonly Step[] }[];
}

/* Help or telling of the bundle's country, in the shape of the API's document. `old` says of every service that its
   numbers are past their day, and must be marked so; an emergency number is never old. */
export type Whole = Words & Numbers & { readonly version: string; readonly old: boolean; readonly [more: string]: unknown };

/* Read one document of a bundle, a lesson for example. */
export function read(bundle: Bundle, path: string): unknown {
  const data = bundle.files.get(path);
  if (!data) throw new Error(path + " is not in this bundle");
  return JSON.parse(new TextDecoder().decode(data));
}

export const help = (bundle: Bundle, now: number): Whole => whole(bundle, "help", now);
export const telling = (bundle: Bundle, now: number): Whole => whole(bundle, "tell", now);

/* Fetch from a server, and fail where it does. A browser asks whether its own copy is still the newest: it may be of the
   catalogue before, and no longer what the list names. */
export function from(server: string): Fetch {
  return async (path) => {
    const answer = await fetch(server + path, { cache: "no-cache" });
    if (!answer.ok) throw new Error(path + " answered " + answer.status);
    return new Uint8Array(await answer.arrayBuffer());
  };
}

function whole(bundle: Bundle, room: "help" | "tell", now: number): Whole {
  const [language, , country] = bundle.list.bundle.split("/");
  const words = read(bundle, `/v1/offline/${language}/${room}/${country}`) as Words;
  const { country: place, emergency, services } = read(bundle, `/v1/offline/${language}/numbers/${country}`) as Numbers;
  const numbers = emergency.map((each) => each.number);
  const old = isOld(bundle, now);
  const steps = (of: readonly Step[]) => of.map((step) => ({ ...step, emergency: step.kind === "emergency" ? numbers : [] }));
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
