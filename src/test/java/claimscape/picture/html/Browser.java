package claimscape.picture.html;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.JsonWriter;
import claimscape.json.Parsed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a screen, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int PATIENCE = 30;

  private final Process process;
  private final HttpClient client;
  private final WebSocket socket;
  private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private int asked;

  private Browser(Process process, URI page) {
    this.process = process;
    this.client = HttpClient.newHttpClient();
    this.socket = client.newWebSocketBuilder().buildAsync(page, new Ear()).join();
  }

  /** Collects what the browser says; a message may come in pieces. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      heard.append(piece);
      if (last) {
        understand(object(heard.toString()));
        heard.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, piece, last);
    }
  }

  private void understand(JsonObject message) {
    String event = message.text("method").orElse("");
    if (event.isEmpty()) {
      answers.add(message);
    } else if (event.equals("Network.requestWillBeSent")) {
      requests.add(at(message, "params", "request").text("url").orElse(""));
    } else {
      events.add(event);
    }
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser with an empty page.
   *
   * @param profile an empty folder of its own
   */
  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--log-level=3",
                "--remote-debugging-port=0",
                "--window-size=1440,900",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = "";
    while (address.isEmpty()) {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("the browser ended at once");
      }
      address = line.startsWith("DevTools listening on ") ? line.substring(22) : "";
    }
    URI fresh = URI.create("http://" + URI.create(address.strip()).getAuthority() + "/json/new");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(fresh).PUT(HttpRequest.BodyPublishers.noBody()).build();
      String page = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      Browser browser =
          new Browser(process, URI.create(object(page).text("webSocketDebuggerUrl").orElseThrow()));
      browser.ask("Page.enable", JsonObject.builder());
      browser.ask("Network.enable", JsonObject.builder());
      browser.size(1440, 900);
      return browser;
    }
  }

  /** Opens a file and waits until it is loaded. */
  void open(Path file) throws InterruptedException {
    events.clear();
    requests.clear();
    ask("Page.navigate", JsonObject.builder().put("url", file.toUri().toString()));
    String event = "";
    while (!event.equals("Page.loadEventFired")) {
      event = Optional.ofNullable(events.poll(PATIENCE, TimeUnit.SECONDS)).orElseThrow();
    }
  }

  /** What it asked the net or the disk for since the page was opened, itself included. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** The value of an expression, as a string. */
  String tell(String expression) throws InterruptedException {
    JsonObject answer =
        ask(
            "Runtime.evaluate",
            JsonObject.builder()
                .put("expression", "Promise.resolve(" + expression + ").then(String)")
                .put("awaitPromise", true));
    return at(answer, "result", "result")
        .text("value")
        .orElseThrow(() -> new AssertionError(JsonWriter.compact(answer)));
  }

  /** Presses and releases a key: "Tab", "Enter", "ArrowDown", "j". */
  void press(String key) throws InterruptedException {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Escape" -> 27;
          case " " -> 32;
          case "ArrowLeft" -> 37;
          case "ArrowUp" -> 38;
          case "ArrowRight" -> 39;
          case "ArrowDown" -> 40;
          default -> Character.toUpperCase(key.charAt(0));
        };
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    JsonObject.Builder down = key(text.isEmpty() ? "rawKeyDown" : "keyDown", key, code);
    ask("Input.dispatchKeyEvent", text.isEmpty() ? down : down.put("text", text));
    ask("Input.dispatchKeyEvent", key("keyUp", key, code));
  }

  private static JsonObject.Builder key(String type, String key, int code) {
    return JsonObject.builder()
        .put("type", type)
        .put("key", key)
        .put("windowsVirtualKeyCode", code);
  }

  void type(String words) throws InterruptedException {
    ask("Input.insertText", JsonObject.builder().put("text", words));
  }

  /** Clicks at a point of the window, px. */
  void click(double x, double y) throws InterruptedException {
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          JsonObject.builder()
              .put("type", type)
              .put("x", Math.round(x))
              .put("y", Math.round(y))
              .put("button", "left")
              .put("clickCount", 1));
    }
  }

  /** Lets the page believe in another system: "prefers-color-scheme", "dark". */
  void pretend(String feature, String value) throws InterruptedException {
    Json one = JsonObject.builder().put("name", feature).put("value", value).build();
    ask(
        "Emulation.setEmulatedMedia",
        JsonObject.builder().put("features", Json.array(List.of(one))));
  }

  /** The size of the window, px. */
  void size(int width, int height) throws InterruptedException {
    ask(
        "Emulation.setDeviceMetricsOverride",
        JsonObject.builder()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  void photograph(Path picture) throws IOException, InterruptedException {
    JsonObject answer = ask("Page.captureScreenshot", JsonObject.builder());
    String data = at(answer, "result").text("data").orElseThrow();
    Files.write(picture, Base64.getDecoder().decode(data));
  }

  private JsonObject ask(String method, JsonObject.Builder params) throws InterruptedException {
    asked++;
    JsonObject question =
        JsonObject.builder()
            .put("id", asked)
            .put("method", method)
            .put("params", params.build())
            .build();
    socket.sendText(JsonWriter.compact(question), true).join();
    return Optional.ofNullable(answers.poll(PATIENCE, TimeUnit.SECONDS))
        .orElseThrow(() -> new AssertionError("no answer to " + method));
  }

  private static JsonObject at(JsonObject object, String... path) {
    JsonObject here = object;
    for (String name : path) {
      here =
          here.get(name).orElse(null) instanceof JsonObject next
              ? next
              : JsonObject.builder().build();
    }
    return here;
  }

  private static JsonObject object(String json) {
    return JsonReader.parse(json) instanceof Parsed.Whole(Json whole)
            && whole instanceof JsonObject object
        ? object
        : JsonObject.builder().build();
  }

  /** Lets it go by itself, so that it cleans up behind it. */
  @Override
  public void close() {
    socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
    process.onExit().completeOnTimeout(process, PATIENCE, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    client.shutdownNow();
  }
}
