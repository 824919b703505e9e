package claimscape.cli;

import claimscape.format.Loss;
import claimscape.format.MapFormat;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import claimscape.storage.SafeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conversion into one format, of one file after another; what is lost is told.
 *
 * @param from the id of the format of the files; judged by each file if absent
 * @param extract what of each map is written
 * @param strict whether a loss is a finding
 */
record Conversion(
    MapFiles files,
    Optional<String> from,
    MapFormat target,
    MapWriter writer,
    WriteOptions options,
    ExtractWishes extract,
    boolean strict,
    Console console) {

  /** Converts a file; trouble with it is told and stops nothing else. */
  Exit convert(Path in, Path out) {
    try {
      return switch (files.open(in, from)) {
        case MapFiles.Outcome.Opened opened -> {
          opened.problems().forEach(problem -> console.tell(in.toString(), problem));
          yield switch (extract.in(opened.project(), options)) {
            case ExtractWishes.Outcome.Understood(var wished) ->
                write(opened.project(), wished, out).and(found(!opened.problems().isEmpty()));
            case ExtractWishes.Outcome.NotUnderstood(var why) -> {
              console.tell(in.toString(), why);
              yield Exit.FAILED;
            }
          };
        }
        case MapFiles.Outcome.NotOpened refused -> {
          refused.problems().forEach(problem -> console.tell(in.toString(), problem));
          yield Exit.FAILED;
        }
      };
    } catch (IOException e) {
      console.tell(DiskTrouble.of(e, out));
      return Exit.FAILED;
    }
  }

  private Exit write(Project project, WriteOptions wished, Path out) throws IOException {
    Writing writing = writer.write(project, wished);
    for (Writing.Piece piece : writing.pieces()) {
      SafeFile.replace(piece.place(out), piece.bytes());
    }
    tell(out, writing.losses());
    return found(strict && !writing.losses().isEmpty());
  }

  private static Exit found(boolean something) {
    return something ? Exit.FINDINGS : Exit.DONE;
  }

  private void tell(Path out, List<Loss> losses) {
    for (Loss loss : losses) {
      List<String> args = new ArrayList<>(List.of(Integer.toString(loss.count())));
      args.addAll(loss.args());
      String words = console.words().say(loss.code(), args.toArray(String[]::new));
      console.tell("convert.lost", out.toString(), words);
    }
  }
}
