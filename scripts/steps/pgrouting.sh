# A private PostgreSQL cluster with PostGIS and pgRouting, for the benchmark's second opinion. Sourced by the commands beside this folder.
#
# It listens on a socket of its own and on no port, lies under build/, and is gone when it is stopped. Expects packages.sh and $root.

postgres_version() { # of this Debian
  apt-cache search --names-only '^postgresql-[0-9]+-pgrouting$' | sed -n 's/^postgresql-\([0-9]*\)-.*/\1/p' | sort -n | tail -n 1
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [[ $EUID -eq 0 ]]; then (cd "$postgres_folder" && runuser -u postgres -- "$@"); else "$@"; fi
}

# Sets and exports SOZIALRAUM_BENCHMARK_POSTGRES, how to connect; says why where it cannot.
start_pgrouting() {
  local version common=/etc/postgresql-common/createcluster.d packages
  version=$(postgres_version)
  [[ -n $version ]] || { echo "There is no package of pgRouting; its comparison is left out." >&2; return 1; }
  packages=("postgresql-$version" "postgresql-$version-postgis-3" "postgresql-$version-postgis-3-scripts" "postgresql-$version-pgrouting")
  if [[ -n $(missing_of "${packages[@]}") ]]; then
    # Debian would make a cluster of its own and start it.
    as_root mkdir -p "$common"
    echo 'create_main_cluster = false' | as_root tee "$common/sozialraum.conf" >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || true
    as_root rm -f "$common/sozialraum.conf"
    [[ -z $(missing_of "${packages[@]}") ]] \
      || { echo "The packages of pgRouting could not be installed; its comparison is left out." >&2; return 1; }
  fi

  postgres_bin=/usr/lib/postgresql/$version/bin
  postgres_folder=$root/build/postgres
  mkdir -p "$postgres_folder"
  postgres_sockets=$(mktemp -d)
  if [[ $EUID -eq 0 ]]; then
    chown postgres "$postgres_folder" "$postgres_sockets"
    # Root's own folders are closed to others.
    runuser -u postgres -- test -x "$postgres_folder" 2>/dev/null || postgres_folder=$postgres_sockets
  fi
  rm -rf "$postgres_folder/data"
  as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" -U benchmark -A trust --no-sync >/dev/null || return 1
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -w -s \
    -o "-c listen_addresses='' -c unix_socket_directories='$postgres_sockets' -c fsync=off -c shared_buffers=512MB \
-c work_mem=256MB" start || return 1
  psql -q -h "$postgres_sockets" -U benchmark -d postgres -c 'CREATE EXTENSION pgrouting CASCADE' 2>/dev/null || return 1
  export SOZIALRAUM_BENCHMARK_POSTGRES="host=$postgres_sockets dbname=postgres user=benchmark"
}

stop_pgrouting() {
  [[ -n ${postgres_sockets:-} ]] || return 0
  [[ ! -f $postgres_folder/data/postmaster.pid ]] \
    || as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -s stop || true
  rm -rf "$postgres_folder" "$postgres_sockets"
}
