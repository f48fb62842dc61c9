# What script/serve and script/test share: find Python, keep the environment in .venv as the pinned lists say.
# Sourced, not run. Needs $house (the folder of the repository) and $task (who is speaking).

say() { printf '%s\n' "$task: $*"; }

fail() {
    printf '%s\n' "$task: $*" >&2
    exit 1
}

# The first Python on the path that is new enough; the project is tried on these versions, so they go first.
find_python() {
    for name in python3.13 python3.12 python3.11 python3.14 python3 python; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    fail "needs Python 3.11 or newer and found none. Install it (https://www.python.org/downloads/) and try again."
}

# An environment whose Python has gone (an upgrade of the system, a copied folder) is made anew.
make_environment() {
    venv=$house/.venv
    py=$venv/bin/python
    if [ -x "$py" ] && "$py" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        return
    fi
    found=$(find_python) || exit 1
    "$found" -c 'import ensurepip, venv' >/dev/null 2>&1 ||
        fail "$found cannot make an environment. Install its venv module (Debian, Ubuntu: apt install python3-venv)."
    say "making the environment in .venv with $found"
    "$found" -m venv --clear "$venv" || fail "could not make the environment in $venv."
}

# Install a pinned list when it, or the list it builds on, has changed since it was last installed whole.
install() {
    list=$1
    stamp=$venv/installed-$list
    now=$(cat "$house/requirements.txt" "$house/$list" | cksum)
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then
        return
    fi
    say "installing what $list pins"
    "$py" -m pip install --quiet --disable-pip-version-check --no-input -r "$house/$list" ||
        fail "could not install $list. Is this machine online? What pip said stands above."
    printf '%s\n' "$now" >"$stamp"
}

# Compile the translations when one is newer than what was compiled from it.
compile_translations() {
    stale=$(find "$house/locales" -name '*.po' | while IFS= read -r po; do
        mo=${po%.po}.mo
        if [ ! -f "$mo" ] || [ -n "$(find "$po" -newer "$mo")" ]; then
            printf 'stale'
        fi
    done)
    if [ -n "$stale" ]; then
        say "compiling the translations"
        "$py" -m flask --app app safety compile || fail "could not compile the translations. The reason stands above."
    fi
}
