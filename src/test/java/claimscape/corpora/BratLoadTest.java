package claimscape.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.intake.Intake;
import claimscape.intake.Limits;
import claimscape.intake.Outcome;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.Tag;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.Canonical;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts with foreign stand-off marks are taken in, every mark is tagged by the edits, and the
 * project is saved and opened: quotes and offsets are those of the marks.
 */
class BratLoadTest {
  private static final Path CORPORA = Path.of("..", "shared", "corpora");
  private static final Path OURS = Path.of("src/test/resources/cases/brat");
  private static final Pattern TOTAL = Pattern.compile("\"T\": (\\d+)");
  private static final Pattern STRETCH = Pattern.compile("\"start\":(\\d+),\"end\":(\\d+)");

  private final IdSource ids = Ids.random(new Random(1));

  static Stream<BratFile> ours() throws IOException {
    return BratFile.below(OURS).stream();
  }

  @ParameterizedTest
  @MethodSource("ours")
  void byteOrderMarksLineEndsAndAstralCharactersMoveNoQuote(BratFile file) throws IOException {
    assertThat(tagged(file)).isEqualTo(file.marks().size());
  }

  @Test
  void everyTextOfThePublicSetsIsOpenedAndAllItsPassagesTagged() throws IOException {
    List<BratFile> files = BratFile.below(CORPORA.resolve("brat"));
    if (files.isEmpty()) {
      System.out.println("brat: not there, 0 files checked");
      return;
    }
    int passages = 0;
    for (BratFile file : files) {
      passages += tagged(file);
    }
    System.out.println("brat: " + files.size() + " files, " + passages + " passages tagged");
    assertThat(passages).isEqualTo(counted("aae.jsonl") + counted("abstrct.jsonl"));
  }

  /** How many passages independent scripts counted in a set. */
  private static int counted(String expected) throws IOException {
    return TOTAL
        .matcher(Files.readString(CORPORA.resolve("expected").resolve(expected)))
        .results()
        .mapToInt(total -> Integer.parseInt(total.group(1)))
        .sum();
  }

  /** Puts a text and its marks into a project, through its file and back; how many there are. */
  private int tagged(BratFile file) throws IOException {
    Outcome.Taken taken = (Outcome.Taken) new Intake(Limits.STANDARD).read(file.text());
    Canonical canonical = Canonical.of(file.decoded());
    assertThat(taken.text()).as(file.text().toString()).isEqualTo(canonical.text());
    SourceId source = ids.source();
    Held held =
        new Held(
            taken.text(), taken.fileName(), taken.charset(), taken.sha256OfBytes(), Instant.EPOCH);
    Project project =
        made(Project.titled(""), AddSource.of(source, held, SourceCard.titled(taken.fileName())));
    List<List<Span>> places = new ArrayList<>();
    for (BratFile.Mark mark : file.marks()) {
      List<Span> spans = mark.places().stream().map(place -> span(file, canonical, place)).toList();
      Role role = mark.kind().equals("Premise") ? Role.EVIDENCE : Role.CLAIM;
      Tag tag = new Tag(ids.statement(), ids.passage(), role, source, spans, false, List.of());
      project = made(project, tag);
      places.add(spans);
    }
    byte[] saved = ProjectFile.write(project);
    check(file, canonical, places, project);
    check(file, canonical, places, opened(saved));
    assertThat(stretches(saved)).isEqualTo(codePoints(file, canonical.text()));
    return places.size();
  }

  private static Span span(BratFile file, Canonical canonical, int[] place) {
    String decoded = file.decoded();
    int start = decoded.offsetByCodePoints(0, place[0]);
    int end = decoded.offsetByCodePoints(0, place[1]);
    return canonical.map().toCanonical(new Span(start, end));
  }

  private static void check(
      BratFile file, Canonical canonical, List<List<Span>> places, Project project) {
    Source source = project.sources().firstEntry().getValue();
    assertThat(source.held().orElseThrow().text()).isEqualTo(canonical.text());
    List<Passage> passages =
        project.passages().values().stream()
            .sorted((a, b) -> Integer.compare(a.created(), b.created()))
            .toList();
    assertThat(passages).hasSameSizeAs(places);
    for (int index = 0; index < places.size(); index++) {
      Passage passage = passages.get(index);
      assertThat(passage.stretches().stream().map(anchor -> anchor.span()).toList())
          .isEqualTo(places.get(index));
      assertThat(passage.stretches()).allMatch(anchor -> anchor.holdsIn(canonical.text()));
      String words =
          String.join(" ", passage.stretches().stream().map(anchor -> anchor.exact()).toList());
      assertThat(words.replace('\n', ' '))
          .as(file.text().toString())
          .isEqualTo(file.marks().get(index).quote());
    }
  }

  /** Where the stretches of the marks stand in the canonical text, counted point by point. */
  private static List<String> codePoints(BratFile file, SourceText text) {
    String decoded = file.decoded();
    int[] gone = new int[decoded.codePointCount(0, decoded.length()) + 1];
    int dropped = 0;
    int[] points = decoded.codePoints().toArray();
    boolean leading = true;
    for (int at = 0; at < points.length; at++) {
      gone[at] = dropped;
      leading &= points[at] == 0xFEFF;
      boolean beforeLf = at + 1 < points.length && points[at + 1] == '\n';
      dropped += leading || points[at] == '\r' && beforeLf ? 1 : 0;
    }
    gone[points.length] = dropped;
    assertThat(text.codePoints()).isEqualTo(points.length - dropped);
    return file.marks().stream()
        .flatMap(mark -> mark.places().stream())
        .map(place -> (place[0] - gone[place[0]]) + "-" + (place[1] - gone[place[1]]))
        .sorted()
        .toList();
  }

  /** The stretches as the saved file has them. */
  private static List<String> stretches(byte[] saved) {
    Matcher stretch = STRETCH.matcher(new String(saved, StandardCharsets.UTF_8));
    return stretch.results().map(found -> found.group(1) + "-" + found.group(2)).sorted().toList();
  }

  private static Project made(Project project, Edit edit) {
    return ((claimscape.project.Outcome.Made) edit.applyTo(project)).after();
  }

  private static Project opened(byte[] saved) {
    Opening opening = ProjectFile.read(saved, claimscape.storage.Limits.STANDARD);
    return ((Opening.Opened) opening).project();
  }
}
