package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.format.Formats;
import claimscape.format.Input;
import claimscape.format.MapFormat;
import claimscape.format.MapReader;
import claimscape.format.Reading;
import claimscape.format.Writing;
import claimscape.intake.Intake;
import claimscape.intake.Limits;
import claimscape.project.Project;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that breaks, and formats that can do only half. */
class TroubleTest {
  private static final Words WORDS =
      Words.of(Locale.ENGLISH, "claimscape.cli.words", "claimscape.intake.problems");

  /** Accepts everything; what it reads is an empty project. */
  private static final class Yes implements MapReader {
    @Override
    public boolean looksLike(Input input) {
      return true;
    }

    @Override
    public Reading read(Input input) {
      return new Reading(Optional.of(Project.titled("")), List.of());
    }
  }

  private static final Launcher LAUNCHER =
      new Launcher() {
        @Override
        public Optional<Problem> hindrance() {
          return Optional.empty();
        }

        @Override
        public void open(List<Path> files) {}
      };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  private int run(Object... args) {
    Formats formats =
        new Formats(
            List.of(
                new MapFormat("in", List.of(".in"), new MapFormat.Ability.In(new Yes())),
                new MapFormat(
                    "out", List.of(".out"), new MapFormat.Ability.Out((p, o) -> broken()))));
    String[] given = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    return new Entrance(
            new Console(stream(out), stream(err), WORDS),
            LAUNCHER,
            formats,
            (project, options) -> broken(),
            new Intake(Limits.STANDARD),
            InstantSource.fixed(Instant.EPOCH),
            "1")
        .run(given);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static Writing broken() throws IOException {
    throw new IOException("no font");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aWriterThatBreaksLeavesTheOutputAsItWas() throws IOException {
    Path in = Files.writeString(folder.resolve("a.in"), "x");
    Path there = Files.writeString(folder.resolve("a.out"), "precious");
    assertThat(run("convert", in, "-o", there)).isEqualTo(2);
    assertThat(err()).isEqualTo("The disk refused \"" + there + "\": no font.\n");
    assertThat(there).content().isEqualTo("precious");
  }

  @Test
  void aProjectThatCannotBeWrittenIsNotThere() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    assertThat(run("new", folder.resolve("p"), text)).isEqualTo(2);
    assertThat(err()).isEqualTo("The disk failed: no font.\n");
    assertThat(folder.resolve("p")).doesNotExist();
  }

  @Test
  void whereTroubleAroseIsShownToThoseWhoAsk() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Words.");
    run("new", "--debug", folder.resolve("p"), text);
    assertThat(err()).contains("java.io.IOException: no font\n\tat claimscape.cli.TroubleTest");
    assertThat(err()).endsWith("The disk failed: no font.\n");
  }

  @Test
  void aFormatThatIsOnlyReadIsNotWritten() throws IOException {
    Path in = Files.writeString(folder.resolve("a.in"), "x");
    assertThat(run("convert", in, "-o", folder.resolve("b.in"))).isEqualTo(2);
    assertThat(run("convert", in, "-o", folder.resolve("b"), "--to", "in")).isEqualTo(2);
    assertThat(err().lines()).hasSize(2).allMatch(line -> line.endsWith("; these are: out."));
  }

  @Test
  void aFormatThatIsOnlyWrittenIsNotRead() throws IOException {
    Path in = Files.writeString(folder.resolve("a.out"), "x");
    assertThat(run("stats", in, "--from", "out")).isEqualTo(2);
    assertThat(err()).contains("No format \"out\" can be read; these can: in.");
  }

  @Test
  void theListSaysWhichHalfAFormatCanDo() {
    assertThat(run("formats")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(".in; read.")
        .contains(".out; written.");
    run("formats", "--json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"reads\":true,\"writes\":false")
        .contains("\"reads\":false,\"writes\":true");
  }

  @Test
  void eachKindOfTroubleHasItsSentence() {
    Path file = Path.of("x.json");
    assertThat(WORDS.say(DiskTrouble.of(new NoSuchFileException("t"), file)))
        .isEqualTo("The folder of \"x.json\" is not there.");
    assertThat(WORDS.say(DiskTrouble.of(new AccessDeniedException("t"), file)))
        .isEqualTo("You have no right to write \"x.json\".");
    assertThat(WORDS.say(DiskTrouble.of(new FileSystemException("t", null, "Disk full"), file)))
        .isEqualTo("The disk refused \"x.json\": Disk full.");
    assertThat(WORDS.say(DiskTrouble.of(new FileSystemException("t"), file)))
        .isEqualTo("The disk refused \"x.json\": t.");
    assertThat(WORDS.say(DiskTrouble.of(new FileSystemException("y", null, "Disk full"))))
        .isEqualTo("The disk refused \"y\": Disk full.");
  }

  @Test
  void theGraverOfTwoExitsStays() {
    assertThat(Exit.DONE.and(Exit.FINDINGS)).isEqualTo(Exit.FINDINGS);
    assertThat(Exit.FAILED.and(Exit.DONE)).isEqualTo(Exit.FAILED);
    assertThat(Exit.FINDINGS.and(Exit.DONE)).isEqualTo(Exit.FINDINGS);
  }
}
