package ca.astrogrowth.ui.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a telephone's camera reads: dark on white with a quiet margin, whatever the colours of the screen. */
public final class QrCode {

    private static final int MARGIN = 4;
    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#111" d="%2$s"/></svg>""";

    private QrCode() {}

    /** @param description for those who do not see it */
    public static Image of(String text, String description) {
        String svg = svg(text);
        Image image = new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                description);
        image.addClassName("qr-code");
        return image;
    }

    static String svg(String text) {
        BitMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            row(squares, y, path);
        }
        return PICTURE.formatted(squares.getWidth(), path);
    }

    /** Dark squares that touch are one line. */
    private static void row(BitMatrix squares, int y, StringBuilder path) {
        int x = 0;
        while (x < squares.getWidth()) {
            int from = x;
            while (x < squares.getWidth() && squares.get(x, y)) {
                x++;
            }
            if (x > from) {
                path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
            }
            x++;
        }
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    MARGIN,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.L));
        } catch (WriterException e) {
            throw new IllegalArgumentException("It does not fit into a picture", e);
        }
    }
}
