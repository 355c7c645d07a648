package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recovery codes, this once: copied, saved or printed, and then put away. */
class RecoveryCodeList extends Div {

    private static final String COPY = """
            this.addEventListener('click', () => navigator.clipboard?.writeText($0))""";
    private static final String PRINT = """
            this.addEventListener('click', () => {
              const sheet = document.createElement('pre');
              sheet.className = 'print-sheet';
              sheet.textContent = $0;
              document.body.append(sheet);
              window.print();
              sheet.remove();
            })""";

    RecoveryCodeList(List<String> codes, SignedIn who, Runnable done) {
        addClassName("step-form");
        Paragraph text = new Paragraph(getTranslation("step.codes.text"));
        text.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        String sheet = getTranslation("step.codes.sheet", who.email()) + "\n\n" + String.join("\n", codes) + "\n";
        Button copy = Actions.plain(
                Glyph.CHECK, getTranslation("step.codes.copy"), () -> Toast.done(getTranslation("step.codes.copied")));
        copy.getElement().executeJs(COPY, sheet);
        Button print = Actions.plain(Glyph.CONTENT, getTranslation("step.codes.print"), () -> {});
        print.getElement().executeJs(PRINT, sheet);
        Div ways = new Div(copy, save(sheet), print);
        ways.addClassName("step-ways");
        Button kept = Actions.primary(Glyph.CHECK, getTranslation("step.codes.kept"), done);
        kept.setDisableOnClick();
        Div actions = new Div(kept);
        actions.addClassName("actions");
        add(text, list, ways, actions);
    }

    private Anchor save(String sheet) {
        String name = getTranslation("step.codes.file");
        Anchor save = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType("text/plain; charset=UTF-8");
                    event.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
                },
                "");
        save.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("step.codes.save")));
        save.addClassName("button");
        return save;
    }
}
