export interface Key {
    readonly kid: string;
    readonly kty: string;
    readonly crv: string;
    readonly x: string;
}
export interface ListedFile {
    readonly path: string;
    readonly sha256: string;
    readonly size: number;
}
export interface List<File extends ListedFile = ListedFile> {
    readonly bundle: string;
    readonly catalogue: string;
    readonly version: number;
    readonly issued: number;
    readonly expires: number;
    readonly keys: readonly Key[];
    readonly files: readonly File[];
}
export interface Bundle<Of extends List = List> {
    readonly list: Of;
    readonly files: ReadonlyMap<string, Uint8Array>;
}
export interface Store<Of extends List = List> {
    read(): Promise<Bundle<Of> | null>;
    replace(bundle: Bundle<Of>): Promise<void>;
}
export type Fetch = (path: string) => Promise<Uint8Array>;
export type Verify = (key: Key, signature: Uint8Array, text: Uint8Array) => Promise<boolean>;
export type Reason = "unsigned" | "unknown" | "another" | "rollback" | "expired" | "future" | "changed";
export declare class Refused extends Error {
    readonly reason: Reason;
    constructor(reason: Reason, message: string);
}
export interface Wish<Of extends List = List> {
    readonly name: string;
    readonly address?: string;
    readonly keys: readonly Key[];
    readonly fetch: Fetch;
    readonly store: Store<Of>;
    readonly now: () => number;
    readonly verify?: Verify;
}
export declare function refresh<Of extends List>(wish: Wish<Of>): Promise<Bundle<Of>>;
export declare function isOld(bundle: Bundle, now: number): boolean;
export declare function verified<Of extends List>(answer: Uint8Array, keys: readonly Key[], verify?: Verify): Promise<Of>;
export declare function digest(data: Uint8Array): Promise<string>;
export declare function webCrypto(key: Key, signature: Uint8Array, text: Uint8Array): Promise<boolean>;
