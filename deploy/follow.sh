#!/bin/sh
# How compose.yaml starts nginx: with the frozen site, where there is one, and with each newer one as soon as it is whole.
set -eu

# The site lies in a volume. nginx sees the one whose headers it has read, or none.
follow() {
    site=$(readlink -f /srv/frozen/current) || return 1
    [ -d "$site/files" ] && [ "$site" != "$(readlink /srv/waylight/current)" ] && ln -sfn "$site" /srv/waylight/current
}

follow || true
while sleep 5; do
    if follow; then kill -HUP 1; fi
done &
exec nginx -g "daemon off; pid /tmp/nginx.pid;"
