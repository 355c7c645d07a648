package ca.astrogrowth.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * A request whose body was read to see whether it is the same as another, and is there once more for who handles it. The
 * parts of a form lie in files and can be read as often as one likes.
 */
final class RereadRequest extends HttpServletRequestWrapper {

    private static final int LONGEST = 1024 * 1024;

    private final byte[] body;
    private final byte[] hash;

    private RereadRequest(HttpServletRequest request, byte[] body, byte[] hash) {
        super(request);
        this.body = body;
        this.hash = hash;
    }

    static RereadRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
        byte[] body = form ? new byte[0] : request.getInputStream().readNBytes(LONGEST + 1);
        return new RereadRequest(request, body, hash(request, body, form));
    }

    private static byte[] hash(HttpServletRequest request, byte[] body, boolean form) throws IOException {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            out.writeUTF(request.getMethod());
            out.writeUTF(request.getRequestURI());
            out.writeUTF(String.valueOf(request.getQueryString()));
            out.write(body);
            if (form) {
                writeParts(request, out);
            }
        }
        return digest.digest();
    }

    /** A form that cannot be read stays the same for who handles it, and is refused there. */
    private static void writeParts(HttpServletRequest request, DataOutputStream out) throws IOException {
        try {
            for (Part part : request.getParts()) {
                out.writeUTF(part.getName());
                out.writeUTF(String.valueOf(part.getSubmittedFileName()));
                out.writeLong(part.getSize());
                try (InputStream content = part.getInputStream()) {
                    content.transferTo(out);
                }
            }
        } catch (ServletException | IllegalStateException e) {
            out.writeUTF("unreadable");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean isTooLong() {
        return body.length > LONGEST;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Reread(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Reread extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Reread(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("It is all there already");
        }
    }
}
