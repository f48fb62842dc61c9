import { type Bundle, type Fetch } from "./bundle.js";
interface Step {
    readonly kind: string;
    readonly emergency: readonly string[];
}
interface Numbers {
    readonly country: object;
    readonly emergency: readonly {
        readonly number: string;
    }[];
    readonly services: Record<string, object>;
}
interface Words {
    readonly situations?: readonly {
        readonly plans: readonly {
            readonly steps: readonly Step[];
        }[];
    }[];
    readonly cards?: readonly {
        readonly steps: readonly Step[];
    }[];
}
export type Whole = Words & Numbers & {
    readonly version: string;
    readonly old: boolean;
    readonly [more: string]: unknown;
};
export declare function read(bundle: Bundle, path: string): unknown;
export declare const help: (bundle: Bundle, now: number) => Whole;
export declare const telling: (bundle: Bundle, now: number) => Whole;
export declare function from(server: string): Fetch;
export {};
