#!/usr/bin/env bash
# Runs a command with the address of a throw-away PostgreSQL in TEST_DATABASE_URL: scripts/with-postgres.sh npx vitest run test/shelf
# The server is on loopback, at a free port, in a temporary folder, as another user than root; it ends with the command.
# Where PostgreSQL is not installed, or an address is set already, the command runs as it is.
set -uo pipefail

postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$postgres" ] || postgres=$(dirname "$(command -v initdb 2>/dev/null)" 2>/dev/null)
if [ -n "${TEST_DATABASE_URL:-}" ]; then exec "$@"; fi
if [ ! -x "$postgres/initdb" ]; then
  echo "PostgreSQL is not installed (apt-get install postgresql): the tests on it will be skipped" >&2
  exec "$@"
fi

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

cluster=$(cd /tmp && mktemp -d)
[ "$(id -u)" != 0 ] || chown postgres "$cluster"
stop() {
  as_server "$postgres/pg_ctl" -D "$cluster/data" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$cluster"
}
trap stop EXIT
trap 'exit 130' INT TERM

# What is thrown away need not survive a loss of power: without fsync a database is made in a tenth of the time.
start() {
  port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })') &&
    (cd /tmp && as_server "$postgres/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 30 \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" start) >/dev/null
}
password=$(node -p 'require("node:crypto").randomBytes(12).toString("hex")')
printf '%s' "$password" >"$cluster/password"
[ "$(id -u)" != 0 ] || chown postgres "$cluster/password"
if (cd /tmp && as_server "$postgres/initdb" -D "$cluster/data" -U pullquote -A scram-sha-256 --pwfile="$cluster/password" -E UTF8 --locale-provider=icu --icu-locale=en-US --no-sync) >"$cluster/initdb" 2>&1 &&
  { start || start; }; then
  export TEST_DATABASE_URL="postgresql://pullquote:$password@127.0.0.1:$port/postgres"
else
  echo "PostgreSQL could not be started: the tests on it will be skipped" >&2
  tail -n 5 "$cluster/initdb" "$cluster/log" >&2
fi
"$@"
