package claimscape.cli;

import claimscape.format.Loss;
import claimscape.format.MapFormat;
import claimscape.format.MapWriter;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
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
 * @param strict whether a loss is a finding
 */
record Conversion(
    MapFiles files,
    Optional<String> from,
    MapFormat target,
    MapWriter writer,
    WriteOptions options,
    boolean strict,
    Console console) {

  /** Converts a file; trouble with it is told and stops nothing else. */
  Exit convert(Path in, Path out) {
    try {
      return switch (files.open(in, from)) {
        case MapFiles.Outcome.Opened opened -> {
          opened.problems().forEach(problem -> console.tell(in.toString(), problem));
          Writing writing = writer.write(opened.project(), options);
          for (Writing.Piece piece : writing.pieces()) {
            SafeFile.replace(piece.place(out), piece.bytes());
          }
          tell(out, writing.losses());
          boolean found = !opened.problems().isEmpty() || (strict && !writing.losses().isEmpty());
          yield found ? Exit.FINDINGS : Exit.DONE;
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

  private void tell(Path out, List<Loss> losses) {
    for (Loss loss : losses) {
      List<String> args = new ArrayList<>(List.of(Integer.toString(loss.count())));
      args.addAll(loss.args());
      String words = console.words().say(loss.code(), args.toArray(String[]::new));
      console.tell("convert.lost", out.toString(), words);
    }
  }
}
