package ca.astrogrowth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table or view belongs to the module that its migration names, and no other module's code speaks of it. */
class TableOwnershipTests {

    private static final Pattern FILE = Pattern.compile("V\\d{3}__([a-z]+)_[a-z_]+\\.sql");
    private static final Pattern TABLE = Pattern.compile("(?i)create (?:table|view) (?:if not exists )?([a-z_.]+)");
    private static final Pattern SQL_USE =
            Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+((?:shared\\.)?[a-z_]+)\\b");

    @Test
    void everyMigrationIsNamedForItsOwner() {
        assertThat(migrations().map(path -> path.getFileName().toString()))
                .isNotEmpty()
                .allMatch(FILE.asMatchPredicate());
    }

    @Test
    void onlyTheOwnerSpeaksOfATable() {
        Map<String, String> owners = owners();
        assertThat(owners).containsEntry("campaigns", "campaigns").containsEntry("shared.outbox", "messaging");
        sources().forEach(source -> {
            String module = module(source);
            var use = SQL_USE.matcher(withoutComments(read(source)));
            while (use.find()) {
                String owner = owners.get(use.group(1).toLowerCase(java.util.Locale.ROOT));
                if (owner != null && !readsByRight(module, use.group(1))) {
                    assertThat(owner)
                            .as("%s speaks of %s, which %s owns: ask its service", source, use.group(1), owner)
                            .isEqualTo(module);
                }
            }
        });
    }

    /** Membership asks which tenants are active in one statement; the tenant table is everybody's key. */
    private static boolean readsByRight(String module, String table) {
        return "accounts".equals(module) && "shared.tenant".equals(table);
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        migrations().forEach(path -> {
            var file = FILE.matcher(path.getFileName().toString());
            assertThat(file.matches()).isTrue();
            var table = TABLE.matcher(read(path));
            while (table.find()) {
                owners.put(table.group(1), file.group(1));
            }
        });
        return owners;
    }

    private static Stream<Path> migrations() {
        return Stream.of("tenants/shared", "tenants/schema").flatMap(folder -> list(Path.of(folder)));
    }

    private static Stream<Path> sources() {
        return list(Path.of("src/main/java/ca/astrogrowth"))
                .filter(path -> path.toString().endsWith(".java"));
    }

    private static Stream<Path> list(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Path source) {
        return Path.of("src/main/java/ca/astrogrowth")
                .relativize(source)
                .getName(0)
                .toString();
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "").replaceAll("(?m)^import .*$", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
