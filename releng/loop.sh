# The loop without Maven, shared by test and mutate: fetches what is pinned, compiles what changed with plain javac.
# Source it after lib.sh, with $root set; then call compile_with_tests BUNDLE.

loop=$root/.run/loop
m2=${KRING_M2:-$HOME/.m2/repository}
console=$m2/org/junit/platform/junit-platform-console-standalone/1.14.4/junit-platform-console-standalone-1.14.4.jar
mkdir -p "$loop"
use_jdk
lean=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto)

# --- class path: every pinned jar that is not of another system ------------------------------------------------------

case "$(uname -s)" in Darwin) swt=cocoa.macosx ;; *) swt=gtk.linux ;; esac
arch=$(uname -m)
case $arch in arm64) arch=aarch64 ;; esac

pinned_jars() {
    awk -v m2="$m2" -v "swt=$swt.$arch" '
        { sub(/#.*/, "") }
        NF < 4 || $1 == "junit" { next }
        $3 ~ /^org\.eclipse\.swt\.(gtk|win32|cocoa)\./ && $3 != "org.eclipse.swt." swt { next }
        { group = $2; gsub(/\./, "/", group); print m2 "/" group "/" $3 "/" $4 "/" $3 "-" $4 ".jar" }' \
        "$root/releng/platform/pins.txt"
}

missing_jar() {
    local jar
    for jar in "${jars[@]}"; do [ -f "$jar" ] || { echo "$jar" && return; }; done
}

mapfile -t jars < <(pinned_jars)
if [ -n "$(missing_jar)" ]; then
    say "fetching the platform"
    "$root/releng/mvn" -q -B -f "$root/pom.xml" -pl bundles/org.kring.model -Dspotless.check.skip=true process-classes >&2
    [ -z "$(missing_jar)" ] || die "still missing: $(missing_jar)"
fi
if [ ! -f "$console" ]; then
    say "fetching JUnit's console"
    elsewhere=$(mktemp -d)
    (cd "$elsewhere" && "$root/releng/mvn" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:get \
        -Dtransitive=false -Dartifact=org.junit.platform:junit-platform-console-standalone:1.14.4 >&2)
    rmdir "$elsewhere"
    [ -f "$console" ] || die "still missing: $console"
fi
platform=$(IFS=: && echo "${jars[*]}")

# --- compile ---------------------------------------------------------------------------------------------------------

# What the manifest requires, one name a line.
required() {
    tr -d '\r' <"$root/bundles/$1/META-INF/MANIFEST.MF" | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g' |
        sed -n 's/^Require-Bundle: *//p' | tr ',' '\n' | sed -e 's/;.*//' -e 's/ //g'
}

# Siblings that only the tests use: the dependencies in the pom.
test_siblings() {
    sed -n 's|.*<artifactId>\(org\.kring\.[a-z.]*\)</artifactId>.*|\1|p' "$root/bundles/$1/pom.xml" |
        grep -v -x -e "$1" -e org.kring.root || true
}

declare -A compiled=()
fresh=    # whether the last compile changed anything that later ones build on
main_path= window=

# compile SOURCES OUTPUT CLASSPATH...: the Java files of these folders (one a line), if anything changed; copies the rest
compile() {
    local sources=$1 output=$2 path=$3 folder
    local -a folders=()
    while read -r folder; do [ ! -d "$folder" ] || folders+=("$folder"); done <<<"$sources"
    mkdir -p "$output"
    [ ${#folders[@]} -gt 0 ] || return 0
    if [ -z "$fresh" ] && [ -f "$output.done" ] &&
        [ -z "$(find "${folders[@]}" "$root/releng/platform/pins.txt" -newer "$output.done" -print -quit)" ]; then
        return 0
    fi
    say "compiling ${output#"$loop"/}"
    rm -rf "$output"
    mkdir -p "$output"
    touch "$output.start"
    find "${folders[@]}" -name '*.java' | sed -e 's/["\\]/\\&/g' -e 's/.*/"&"/' >"$output.list"
    if [ -s "$output.list" ]; then
        "$JAVA_HOME/bin/javac" "${lean[@]/#/-J}" --release 17 -parameters -proc:none -nowarn -Xlint:none -encoding UTF-8 \
            -d "$output" -cp "$path" "@$output.list" || die "${output#"$loop"/} does not compile"
    fi
    for folder in "${folders[@]}"; do
        (cd "$folder" && find . -type f ! -name '*.java' ! -name '.*' -exec cp --parents -t "$output" {} +)
    done
    mv "$output.start" "$output.done"
    fresh=1
}

source_folders() {
    tr -d '\r' <"$root/bundles/$1/build.properties" | sed -e ':a' -e '/\\$/N' -e 's/\\\n *//' -e 'ta' |
        sed -n 's/^source\.\. *= *//p' | tr ',' '\n' | sed -e 's/ //g' -e "s|^|$root/bundles/$1/|"
}

# The bundle after everything of ours that it requires; adds both to main_path.
compile_bundle() {
    local name=$1 requirement before=$fresh below=
    [ -z "${compiled[$name]:-}" ] || { [ "${compiled[$name]}" = same ] || fresh=1; return 0; }
    compiled[$name]=same
    fresh=
    for requirement in $(required "$name"); do
        case $requirement in
        org.kring.*)
            fresh=
            compile_bundle "$requirement"
            below=$below$fresh
            ;;
        org.eclipse.swt) window=1 ;;
        esac
    done
    fresh=$below
    compile "$(source_folders "$name")" "$loop/$name/classes" "$main_path$platform:$console"
    [ -z "$fresh" ] || compiled[$name]=changed
    # the bundle's folder, too: data beside the classes
    main_path=$main_path$loop/$name/classes:$root/bundles/$name:
    fresh=$fresh$before
}

# compile_with_tests BUNDLE: it, what it requires and its tests; sets classes, test_classes and test_path
compile_with_tests() {
    local bundle=$1 sibling
    for sibling in $(test_siblings "$bundle"); do compile_bundle "$sibling"; done
    compile_bundle "$bundle"
    classes=$loop/$bundle/classes
    test_classes=$loop/$bundle/test-classes
    compile "$(printf '%s\n' "$root/bundles/$bundle/src/test/java" "$root/bundles/$bundle/src/test/resources")" \
        "$test_classes" "$main_path$platform:$console"
    test_path=$test_classes:$main_path$platform:$console
}

# bundle_named NAME: the whole name of a bundle with tests, also for the end of it
bundle_named() {
    local bundle=$1
    [ -d "$root/bundles/$bundle" ] || bundle=org.kring.$bundle
    [ -d "$root/bundles/$bundle" ] || die "no bundle $1 under bundles/"
    [ -d "$root/bundles/$bundle/src/test/java" ] || die "$bundle has no src/test/java"
    echo "$bundle"
}

# A screen of our own where the bundle has windows and none is there; whoever calls this sees to stop_xvfb at the end.
screen_for_windows() {
    [ -n "$window" ] && [ "$swt" = gtk.linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
    need_gtk
    start_xvfb
}
