# What the tests of the clients need besides Python: Node, and the TypeScript that clients/typescript pins.
# Sourced by script/test, after browser.sh. Needs $house, say, fail and from_debian.

need_typescript() {
    client=$house/clients/typescript
    command -v node >/dev/null 2>&1 || from_debian node nodejs "Node 18 or newer, for the client in TypeScript"
    if [ -f "$client/node_modules/typescript/bin/tsc" ] &&
        [ -z "$(find "$client/package-lock.json" -newer "$client/node_modules/.package-lock.json")" ]; then
        return
    fi
    command -v npm >/dev/null 2>&1 || from_debian npm npm "npm, to fetch TypeScript"
    say "installing what clients/typescript pins"
    (cd "$client" && npm ci --silent --no-audit --no-fund) ||
        fail "could not install TypeScript with npm. Is this machine online? What npm said stands above."
}
