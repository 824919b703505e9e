package claimscape.storage.record;

import claimscape.argument.Held;
import claimscape.argument.ReadingState;
import claimscape.argument.Reliability;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.SourceLink;
import claimscape.argument.SourceLinkKind;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.text.Edtf;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.PageMark;
import claimscape.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source: what is known about it, how far it is read, and its text where it is held. */
final class SourceCodec {
  private SourceCodec() {}

  static JsonObject write(Source source) {
    SourceCard card = source.card();
    Optional<SourceText> text = source.held().map(Held::text);
    return JsonObject.builder()
        .put("record", "source")
        .put("id", source.id().value())
        .put("created", source.created())
        .put("title", card.title())
        .putUnlessEmpty("author", card.author())
        .putUnlessEmpty("outlet", card.outlet())
        .putUnlessEmpty("shortName", card.shortName())
        .putUnlessEmpty("genre", card.genre())
        .putIfPresent("published", card.published().map(Edtf::written).map(Json::text))
        .putIfPresent("retrieved", card.retrieved().map(Edtf::written).map(Json::text))
        .putUnlessEmpty("url", card.url())
        .putUnlessEmpty("language", card.language())
        .putIfPresent("reliability", card.reliability().map(Spelling::of).map(Json::text))
        .putUnlessEmpty("note", card.note())
        .putUnlessEmpty(
            "links", Json.array(source.links().stream().map(SourceCodec::link).toList()))
        .putUnlessEmpty(
            "parts", Json.array(source.parts().stream().map(SourceCodec::part).toList()))
        .putUnlessEmpty(
            "read",
            Json.array(
                source.read().stream().map(span -> Offsets.write(span, text).build()).toList()))
        .put("state", Spelling.of(source.state()))
        .putUnlessEmpty(
            "joins", Json.array(source.joins().stream().map(join -> join(join, text)).toList()))
        .putIfTrue("removed", source.removed())
        .putIfPresent("earlier", source.earlier().map(SourceId::value).map(Json::text))
        .putIfPresent("held", source.held().map(SourceCodec::held))
        .build();
  }

  private static Json join(int join, Optional<SourceText> text) {
    return Json.number(text.map(held -> held.toCodePoint(join)).orElse(join));
  }

  private static List<Integer> readJoins(Fields fields, Optional<SourceText> text)
      throws Unreadable {
    List<Integer> joins = new ArrayList<>();
    int end = text.map(SourceText::codePoints).orElse(0);
    for (int join : fields.wholes("joins")) {
      if (join <= 0 || join >= end) {
        throw fields.problem("storage.span.outside", "joins", Integer.toString(join));
      }
      joins.add(text.orElseThrow().toUtf16(join));
    }
    return joins;
  }

  private static JsonObject link(SourceLink link) {
    return JsonObject.builder()
        .put("kind", Spelling.of(link.kind()))
        .put("source", link.source().value())
        .build();
  }

  private static JsonObject part(LineRange lines) {
    return JsonObject.builder()
        .put("firstLine", lines.firstLine())
        .put("lastLine", lines.lastLine())
        .put("part", Spelling.of(lines.part()))
        .build();
  }

  private static JsonObject held(Held held) {
    return JsonObject.builder()
        .putUnlessEmpty("fileName", held.fileName())
        .putUnlessEmpty("charset", held.charset())
        .putUnlessEmpty("originalSha256", held.originalSha256())
        .put("taken", held.taken().toString())
        .put("sha256", held.text().sha256())
        .put("text", held.text().content())
        .putUnlessEmpty(
            "pages",
            Json.array(held.pages().stream().map(mark -> page(mark, held.text())).toList()))
        .build();
  }

  private static JsonObject page(PageMark mark, SourceText text) {
    return JsonObject.builder()
        .put("page", mark.page())
        .put("start", text.toCodePoint(Math.min(mark.at(), text.length())))
        .build();
  }

  private static PageMark readPage(Fields fields, SourceText text) throws Unreadable {
    String page = fields.text("page");
    int start = fields.whole("start");
    if (page.isBlank() || start < 0 || start > text.codePoints()) {
      throw fields.problem("storage.span.outside", "start", Integer.toString(start));
    }
    return new PageMark(page, text.toUtf16(start));
  }

  static Source read(Fields fields) throws Unreadable {
    Optional<Fields> heldFields = fields.optionalObject("held");
    Optional<Held> held =
        heldFields.isEmpty() ? Optional.empty() : Optional.of(readHeld(heldFields.get()));
    Optional<SourceText> text = held.map(Held::text);
    return new Source(
        new SourceId(fields.text("id")),
        fields.whole("created"),
        held,
        fields.flag("removed"),
        readCard(fields),
        fields.objects(
            "links",
            link ->
                new SourceLink(
                    link.word("kind", SourceLinkKind.class), new SourceId(link.text("source")))),
        fields.objects(
            "parts",
            part ->
                new LineRange(
                    part.whole("firstLine"),
                    part.whole("lastLine"),
                    part.word("part", LinePart.class))),
        fields.objects("read", span -> Offsets.read(span, text)),
        fields.word("state", ReadingState.class),
        readJoins(fields, text),
        fields.optionalText("earlier").map(SourceId::new));
  }

  private static SourceCard readCard(Fields fields) throws Unreadable {
    return new SourceCard(
        fields.text("title"),
        fields.textOrEmpty("author"),
        fields.textOrEmpty("outlet"),
        fields.textOrEmpty("shortName"),
        fields.textOrEmpty("genre"),
        fields.date("published"),
        fields.date("retrieved"),
        fields.textOrEmpty("url"),
        fields.textOrEmpty("language"),
        fields.optionalWord("reliability", Reliability.class),
        fields.textOrEmpty("note"));
  }

  private static Held readHeld(Fields fields) throws Unreadable {
    SourceText text = SourceText.of(fields.text("text"));
    if (!text.sha256().equals(fields.text("sha256"))) {
      fields.note("storage.text.altered", "text");
    }
    return new Held(
        text,
        fields.textOrEmpty("fileName"),
        fields.textOrEmpty("charset"),
        fields.textOrEmpty("originalSha256"),
        fields.instant("taken"),
        fields.objects("pages", page -> readPage(page, text)));
  }
}
