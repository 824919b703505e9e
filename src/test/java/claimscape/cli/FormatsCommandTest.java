package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsCommandTest {
  @TempDir Path folder;

  @Test
  void eachFormatIsALineForPeople() {
    assertThat(Desk.told("formats"))
        .startsWith(
            "claimscape: Claimscape project. .claimscape; read and written. Loses: nothing.",
            "aif: AIF (Argument Interchange Format, JSON). .json; read and written. Loses: source"
                + " texts and places, notes, roles, dates, answers, views of the map.")
        .contains(
            "svg: SVG picture. .svg; read and written. Loses: nothing, unless the project is left"
                + " out.");
  }

  @Test
  void eachFormatIsALineForPrograms() {
    assertThat(Desk.told("formats", "--json"))
        .startsWith(
            """
            {"id":"claimscape","name":"Claimscape project","suffixes":[".claimscape"],\
            "reads":true,"writes":true,"loses":"nothing"}\
            """)
        .contains(
            """
            {"id":"png","name":"PNG picture","suffixes":[".png"],"reads":true,"writes":true,\
            "loses":"nothing, unless the project is left out"}\
            """);
  }

  @Test
  void whatIsSaidToBeWrittenCanBeWritten() throws IOException {
    Desk desk = new Desk(folder);
    Path map = desk.map("map.json");
    for (String line : Desk.told("formats", "--json")) {
      String id = line.replaceFirst(".*\"id\":\"([a-z0-9-]+)\".*", "$1");
      Path out = desk.path("out." + id);
      CommandLineRun run = CommandLineRun.of("convert", map, "-o", out, "--to", id);
      assertThat(run.code() == 0).as(id).isEqualTo(line.contains("\"writes\":true"));
      if (line.contains("\"reads\":true")) {
        assertThat(CommandLineRun.of("stats", out, "--from", id).code()).as(id).isZero();
      }
    }
  }

  @Test
  void noFormatIsWithoutWords() {
    assertThat(Desk.told("formats")).noneMatch(line -> line.contains("format."));
  }
}
