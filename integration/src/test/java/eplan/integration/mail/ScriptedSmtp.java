package eplan.integration.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server for one connection that says what a test wants it to say, as real ones do on bad days. */
final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the connection ends. */
    static final String GONE = "gone";

    /** Instead of an answer: nothing, for as long as the other side waits. */
    static final String SILENT = "silent";

    private final ServerSocket socket;
    private final String toRecipient;
    private final String toMessage;

    /**
     * @param toRecipient the answer to the address
     * @param toMessage the answer to the whole message
     */
    ScriptedSmtp(String toRecipient, String toMessage) {
        this.toRecipient = toRecipient;
        this.toMessage = toMessage;
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, "220 script ESMTP");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = answer(line, in, out);
                if (GONE.equals(answer)) {
                    return;
                }
                if (!SILENT.equals(answer)) {
                    say(out, answer);
                }
            }
        } catch (IOException e) {
            // the other side went away, or the test has ended
        }
    }

    private String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT")) {
            return toRecipient;
        }
        if (command.startsWith("DATA")) {
            say(out, "354 go on");
            for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                // the message
            }
            return toMessage;
        }
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
