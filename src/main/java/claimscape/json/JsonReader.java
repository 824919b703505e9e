package claimscape.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document (RFC 8259) and nothing beside it: no comments, no name twice in an
 * object, nothing after the end. Bad content is a {@link JsonFault}, never an exception.
 */
public final class JsonReader {
  /** A number longer than this is an attack, not a measurement. */
  private static final int LONGEST_NUMBER = 1000;

  private static final int LONGEST_NAME = 50_000;

  private static final String ENCODING = "json.encoding";

  private final JsonLimits limits;
  private final JsonFactory factory;

  public JsonReader(JsonLimits limits) {
    this.limits = limits;
    // Depth is checked below, where the place is known; the library's own check is a safety net.
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth() + 1)
                    .maxStringLength(limits.text())
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();
  }

  /** Reads a document with the standard limits. */
  public static Parsed parse(String document) {
    return new JsonReader(JsonLimits.STANDARD).read(document);
  }

  /** Reads a document of UTF-8 bytes with the standard limits. */
  public static Parsed parse(byte[] document) {
    return new JsonReader(JsonLimits.STANDARD).read(document);
  }

  public Parsed read(String document) {
    if (document.length() > limits.bytes()) {
      return tooLong();
    }
    return read(new StringReader(document.startsWith("\uFEFF") ? document.substring(1) : document));
  }

  /** Reads UTF-8; a byte order mark is skipped, a byte that is no UTF-8 is a fault. */
  public Parsed read(byte[] document) {
    if (document.length > limits.bytes()) {
      return tooLong();
    }
    boolean marked =
        document.length >= 3
            && document[0] == (byte) 0xEF
            && document[1] == (byte) 0xBB
            && document[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    ByteBuffer bytes = ByteBuffer.wrap(document, from, document.length - from);
    Parsed parsed =
        read(
            new InputStreamReader(
                new ByteArrayInputStream(document, from, document.length - from), Utf8.strict()));
    return parsed instanceof Parsed.Broken(JsonFault fault) && fault.code().equals(ENCODING)
        ? new Parsed.Broken(Utf8.fault(bytes))
        : parsed;
  }

  private Parsed tooLong() {
    return new Parsed.Broken(
        JsonFault.of("json.long", new At(1, 1), Long.toString(limits.bytes() >> 20)));
  }

  private Parsed read(Reader document) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      return whole(parser);
    }
  }

  private Parsed whole(JsonParser parser) {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new Fault(JsonFault.of("json.empty", new At(1, 1)));
      }
      Json json = value(parser, first, 1);
      if (parser.nextToken() != null) {
        throw new Fault(JsonFault.of("json.trailing", at(parser)));
      }
      return new Parsed.Whole(json);
    } catch (Fault e) {
      return new Parsed.Broken(e.fault);
    } catch (UnexpectedEndOfInputException e) {
      return broken("json.cut", e);
    } catch (StreamConstraintsException e) {
      return broken("json.limit", e);
    } catch (JacksonIOException e) {
      // The bytes are in memory: the only thing that can go wrong is how they are encoded.
      return new Parsed.Broken(JsonFault.of(ENCODING, at(parser)));
    } catch (JacksonException e) {
      return broken("json.syntax", e);
    }
  }

  private static Parsed broken(String code, JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return new Parsed.Broken(JsonFault.of(code, place == null ? new At(1, 1) : at(place)));
  }

  private Json value(JsonParser parser, JsonToken token, int depth) throws Fault {
    At at = at(parser);
    if (depth > limits.depth()) {
      throw new Fault(JsonFault.of("json.deep", at, Integer.toString(limits.depth())));
    }
    return switch (token) {
      case START_OBJECT -> object(parser, at, depth);
      case START_ARRAY -> array(parser, at, depth);
      case VALUE_STRING -> new JsonText(parser.getString(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString(), at);
      case VALUE_TRUE -> new JsonBool(true, at);
      case VALUE_FALSE -> new JsonBool(false, at);
      case VALUE_NULL -> new JsonNothing(at);
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new Fault(JsonFault.of("json.syntax", at));
    };
  }

  private JsonObject object(JsonParser parser, At at, int depth) throws Fault {
    SequencedMap<String, Json> members = new LinkedHashMap<>();
    for (JsonToken next = next(parser); next != JsonToken.END_OBJECT; next = next(parser)) {
      String name = parser.currentName();
      if (members.containsKey(name)) {
        throw new Fault(JsonFault.of("json.twice", at(parser), name));
      }
      members.put(name, value(parser, next(parser), depth + 1));
    }
    return new JsonObject(members, at);
  }

  private JsonArray array(JsonParser parser, At at, int depth) throws Fault {
    List<Json> items = new ArrayList<>();
    for (JsonToken next = next(parser); next != JsonToken.END_ARRAY; next = next(parser)) {
      items.add(value(parser, next, depth + 1));
    }
    return new JsonArray(items, at);
  }

  /** The next token inside an array or object, which an end of the document would cut off. */
  private static JsonToken next(JsonParser parser) throws Fault {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new Fault(JsonFault.of("json.cut", at(parser.currentLocation())));
    }
    return token;
  }

  private static At at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private static At at(TokenStreamLocation place) {
    return new At(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  /** Carries a fault out of the recursion; it never leaves this class. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient JsonFault fault;

    Fault(JsonFault fault) {
      super(fault.code(), null, false, false);
      this.fault = fault;
    }
  }
}
