# What tests need besides Python: Chromium; the Nu Html Checker with a Java to run it; Lighthouse; nginx.
# Sourced by script/test. Needs $venv, $py, say and fail. What is missing is installed where that can be done; else a sentence says what to do.

VNU=26.9.27
LIGHTHOUSE=12.8.2

need_browser() {
    need_driver
    for name in "${CHROMIUM:-chromium}" chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null 2>&1; then
            CHROMIUM=$(command -v "$name")
            export CHROMIUM
            return
        fi
    done
    from_debian chromium chromium "a browser"
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
}

# Playwright brings its own driver, which needs a library that a bare Debian does not have.
need_driver() {
    "$py" -m playwright --version >/dev/null 2>&1 && return
    install_package libatomic1 "a library that Playwright's driver needs"
    "$py" -m playwright --version >/dev/null || fail "Playwright's driver does not start. What it said stands above."
}

need_html_checker() {
    jar=$venv/vnu-$VNU.jar
    if [ ! -f "$jar" ]; then
        command -v npm >/dev/null 2>&1 || from_debian npm npm "npm, to fetch the Nu Html Checker"
        say "fetching the Nu Html Checker $VNU"
        box=$(mktemp -d)
        (cd "$box" && npm pack --silent "vnu-jar@$VNU" >/dev/null && tar -xzf "vnu-jar-$VNU.tgz") ||
            fail "could not fetch vnu-jar $VNU with npm. Is this machine online? What npm said stands above."
        mv "$box/package/build/dist/vnu.jar" "$jar"
        rm -r "$box"
    fi
    java -version >/dev/null 2>&1 || from_debian java default-jre-headless "Java 11 or newer, for the Nu Html Checker"
    export VNU_JAR="$jar"
}

need_lighthouse() {
    kept=$venv/lighthouse-$LIGHTHOUSE
    if [ ! -f "$kept/node_modules/lighthouse/cli/index.js" ]; then
        command -v npm >/dev/null 2>&1 || from_debian npm npm "npm, to fetch Lighthouse"
        say "fetching Lighthouse $LIGHTHOUSE"
        box=$(mktemp -d "$venv/fetching-XXXXXX")
        npm install --silent --no-audit --no-fund --no-save --prefix "$box" "lighthouse@$LIGHTHOUSE" >/dev/null ||
            fail "could not fetch Lighthouse $LIGHTHOUSE with npm. Is this machine online? What npm said stands above."
        rm -rf "$kept"
        mv "$box" "$kept"
    fi
    command -v node >/dev/null 2>&1 || from_debian node nodejs "Node 18.20 or newer, for Lighthouse"
}

# install_package PACKAGE WHAT-FOR: where nobody may install, whoever asked finds out.
install_package() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "installing $1 ($2)"
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1"; } >/dev/null ||
            fail "could not install $1. What apt-get said stands above."
    fi
}

# nginx is looked for where Debian puts it, too: the path of most people does not lead there. It is not started.
need_nginx() {
    PATH=$PATH:/usr/sbin
    RUNLEVEL=1
    export PATH RUNLEVEL
    command -v nginx >/dev/null 2>&1 || from_debian nginx nginx-light "nginx, to try it before several nodes"
}

# from_debian COMMAND PACKAGE WHAT-FOR
from_debian() {
    install_package "$2" "$3"
    command -v "$1" >/dev/null 2>&1 || fail "needs $3 and found none. Install it (Debian, Ubuntu: apt install $2) and try again."
}
