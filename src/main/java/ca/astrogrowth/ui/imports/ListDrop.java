package ca.astrogrowth.ui.imports;

import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Where a file is chosen or dropped. One that is too large is refused before it is sent. */
public class ListDrop extends Div {

    private final int largest;
    private final transient BiConsumer<String, byte[]> taken;

    /** @param largest in bytes @param taken the file's name and what is in it */
    public ListDrop(int largest, BiConsumer<String, byte[]> taken, Runnable tooLarge) {
        this.largest = largest;
        this.taken = taken;
        Upload upload = new Upload(this::take);
        upload.addClassName("list-drop");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        Button choose = new Button(getTranslation("import.choose"), Glyph.UPLOAD.icon());
        choose.makePrimary();
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.setDropLabelIcon(Glyph.CONTENT.icon());
        upload.addFileRejectedListener(refused -> tooLarge.run());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload);
    }

    /** What the browser lets through all the same is read no further than the limit. */
    private void take(UploadEvent event) throws IOException {
        byte[] file = event.getInputStream().readNBytes(largest + 1);
        event.getUI().access(() -> taken.accept(event.getFileName(), file));
    }
}
