package ca.astrogrowth.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.BadListException;
import com.google.common.collect.Lists;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets and people do to CSV. */
class SheetTests {

    @Test
    void quotationMarksKeepSeparatorsLineBreaksAndThemselves() {
        Sheet sheet = sheet("nom,adresse\n\"Chez \"\"Marie\"\"\",\"12, rue Roy\r\nbureau 3\"\nBistro,\"\"\n");

        assertThat(cells(sheet))
                .containsExactly(List.of("Chez \"Marie\"", "12, rue Roy\r\nbureau 3"), List.of("Bistro", ""));
        assertThat(lines(sheet)).as("a cell of two lines moves what follows").containsExactly(2, 4);
    }

    @Test
    void aMarkInTheMiddleOfACellIsAMark() {
        assertThat(cells(sheet("nom,note\nPizza 12\" et plus,4\n'Olu'Olu Poké,\n")))
                .containsExactly(List.of("Pizza 12\" et plus", "4"), List.of("'Olu'Olu Poké", ""));
    }

    @Test
    void aMarkThatNeverClosesCostsItsLineAndNoOther() {
        Sheet sheet = sheet("nom,ville\nA,Laval\n\"B,Laval\nC,Laval\n\"D\"x,Laval\nE,\"Laval\"\n");

        assertThat(Lists.newArrayList(sheet.rows()))
                .containsExactly(
                        new Row.Cells(2, List.of("A", "Laval")),
                        new Row.Broken(3, Refusal.Reason.QUOTES, "\"B,Laval"),
                        new Row.Cells(4, List.of("C", "Laval")),
                        new Row.Broken(5, Refusal.Reason.QUOTES, "\"D\"x,Laval"),
                        new Row.Cells(6, List.of("E", "Laval")));
        assertThat(sheet.count()).isEqualTo(5);
    }

    @Test
    void anEndlessLineIsRefusedAndTheNextIsRead() {
        Sheet sheet = sheet("nom,ville\n" + "x".repeat(Rows.LONGEST + 1) + ",Laval\nB,Laval\n");

        assertThat(Lists.newArrayList(sheet.rows()))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .isInstanceOfSatisfying(
                                        Row.Broken.class,
                                        broken -> assertThat(broken.reason()).isEqualTo(Refusal.Reason.LENGTH)),
                        row -> assertThat(row.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({"semicolon,;", "comma,','", "tab,'\t'"})
    void theSeparatorIsFound(String name, String separator) {
        Sheet sheet = sheet(String.join(separator, "nom", "adresse", "téléphone") + "\n"
                + String.join(separator, "\"Chez; Marie, inc.\"", "12 rue Roy", "514 555-0123") + "\n");

        assertThat(sheet.separator()).isEqualTo(name);
        assertThat(cells(sheet)).containsExactly(List.of("Chez; Marie, inc.", "12 rue Roy", "514 555-0123"));
    }

    @Test
    void commasInCellsDoNotOutvoteTheSemicolonsOfTheFirstLine() {
        assertThat(sheet("nom;adresse\nMarie;12, rue Roy, Montréal, QC\nJean;3, rue Roy, Laval, QC\n")
                        .separator())
                .isEqualTo("semicolon");
    }

    @Test
    void eachWayOfWritingAccentsIsRead() {
        String text = "nom;ville\nPâtisserie Noël – Œuf;Montréal\n";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));
        byte[] excel = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);

        for (byte[] file : List.of(utf8, marked, windows, excel)) {
            Sheet sheet = Sheet.of(file);
            assertThat(sheet.columns()).as(sheet.encoding()).containsExactly("nom", "ville");
            assertThat(cells(sheet)).containsExactly(List.of("Pâtisserie Noël – Œuf", "Montréal"));
        }
        assertThat(Sheet.of(windows).encoding()).isEqualTo("windows-1252");
        assertThat(Sheet.of(marked).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void oneAccentFarDownTellsTheEncoding() {
        String text = "nom\n" + "Marie\n".repeat(15_000) + "Noël\n";

        Sheet sheet = Sheet.of(text.getBytes(Charset.forName("windows-1252")));

        assertThat(cells(sheet).getLast()).containsExactly("Noël");
    }

    @Test
    void columnsOfOneNameAreToldApart() {
        assertThat(sheet("tel,tel,,tel\n1,2,3,4\n").columns()).containsExactly("tel", "tel (2)", "(3)", "tel (3)");
    }

    @Test
    void emptyRowsAreNone() {
        Sheet sheet = sheet("nom;ville\r\n\r\nA;Laval\r\n;\r\n  ;\r\nB;Laval\r\n;;\r\n");

        assertThat(sheet.count()).isEqualTo(2);
        assertThat(lines(sheet)).containsExactly(3, 6);
    }

    @Test
    void linesMayEndInAnyWayAndTheLastInNone() {
        assertThat(lines(sheet("nom\rA\rB"))).containsExactly(2, 3);
        assertThat(lines(sheet("nom\r\nA\r\nB"))).containsExactly(2, 3);
    }

    @Test
    void twentyThousandRowsAreRead() {
        assertThat(sheet("nom\n" + "A\n".repeat(Sheet.MOST_ROWS)).count()).isEqualTo(20_000);
    }

    @Test
    void whatIsNoListIsRefusedWithAReason() {
        assertThat(reason("")).isEqualTo("import.bad.empty");
        assertThat(reason("\uFEFF")).isEqualTo("import.bad.empty");
        assertThat(reason("nom,ville\n")).isEqualTo("import.bad.empty");
        assertThat(reason("nom,ville\n,\n\n")).isEqualTo("import.bad.empty");
        assertThat(reason("\"nom,ville\nA,B")).isEqualTo("import.bad.header");
        assertThat(reason("PK\u0003\u0004" + "x".repeat(100))).isEqualTo("import.bad.workbook");
        assertThat(reason("nom\n" + "A\n".repeat(Sheet.MOST_ROWS + 1))).isEqualTo("import.bad.rows");
        assertThat(reason("x".repeat(Sheet.LARGEST + 1))).isEqualTo("import.bad.large");
    }

    private static String reason(String text) {
        var failure = new String[1];
        assertThatThrownBy(() -> sheet(text))
                .isInstanceOfSatisfying(BadListException.class, bad -> failure[0] = bad.reason());
        return failure[0];
    }

    static Sheet sheet(String text) {
        return Sheet.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(Sheet sheet) {
        return Lists.newArrayList(sheet.rows()).stream()
                .map(row -> ((Row.Cells) row).cells())
                .toList();
    }

    private static List<Integer> lines(Sheet sheet) {
        return Lists.newArrayList(sheet.rows()).stream().map(Row::line).toList();
    }
}
