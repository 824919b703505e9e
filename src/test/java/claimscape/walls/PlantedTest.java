package claimscape.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each wall falls when somebody walks through it. */
class PlantedTest {
  @TempDir Path ground;

  @ParameterizedTest
  @CsvSource({
    "text, argument",
    "argument, project",
    "project, graph",
    "graph, search",
    "search, graph",
    "analysis, search",
    "json, text",
    "layout, argument",
    "layout, graph",
    "drawing, session",
    "picture, graph",
    "intake, project",
    "format.aif, storage",
    "storage, format.aif",
    "session, storage",
    "session, ui.fx",
    "cli, ui.shell",
    "storage, cli",
    "ui.map, cli",
    "ui.map, json",
    "ui.map, ui.reader",
    "ui.reader, ui.map",
    "ui.table, ui.shell",
    "ui.fx, ui.action",
    "ui.action, ui.map",
    "analysis, cli"
  })
  void aRoomThatLooksThroughAWallIsSeen(String from, String to) throws IOException {
    assertThat(violations(Rooms.seeOnlyWhatTheTableOpens(), looking(from, to)))
        .contains("claimscape." + from + ".Looker");
  }

  @ParameterizedTest
  @CsvSource({
    "argument, text",
    "project, argument",
    "graph, text",
    "drawing, layout",
    "drawing, argument",
    "picture, drawing",
    "intake, text",
    "format.aif, json",
    "format.aif, format",
    "storage, json",
    "session, graph",
    "cli, storage",
    "cli, session",
    "ui.map, session",
    "ui.map, drawing",
    "ui.map.tool, ui.map",
    "ui.map, ui.action",
    "ui.reader, ui.fx",
    "ui.action, ui.fx",
    "ui.shell, ui.map",
    "ui.shell, ui.reader",
    "layout.elk, layout"
  })
  void anOpenDoorIsNotAFault(String from, String to) throws IOException {
    assertThat(violations(Rooms.seeOnlyWhatTheTableOpens(), looking(from, to))).isEmpty();
  }

  @Test
  void nobodySeesTheFrontDoor() throws IOException {
    var classes =
        new Planted(ground)
            .with("claimscape.Wiring", "")
            .with("claimscape.ui.map.Pane", "claimscape.Wiring wiring;")
            .classes();
    assertThat(violations(Rooms.seeOnlyWhatTheTableOpens(), classes)).contains("ui.map.Pane");
  }

  @Test
  void aRoomOutsideTheTableIsSeen() throws IOException {
    var classes = new Planted(ground).with("claimscape.attic.Trunk", "").classes();
    assertThat(violations(Rooms.seeOnlyWhatTheTableOpens(), classes)).contains("attic.Trunk");
  }

  @Test
  void aCycleInsideARoomIsSeen() throws IOException {
    var classes =
        new Planted(ground)
            .with("claimscape.format.Chest", "claimscape.format.aif.Drawer drawer;")
            .with("claimscape.format.aif.Drawer", "claimscape.format.Chest chest;")
            .classes();
    assertThat(violations(Rooms.knowNoCycles(), classes)).contains("Cycle detected");
  }

  @ParameterizedTest
  @CsvSource({
    "project, org.jgrapht.Graph",
    "graph, org.pcollections.PMap",
    "storage, tools.jackson.core.JsonParser",
    "graph, javafx.geometry.Point2D",
    "layout, java.awt.Rectangle",
    "layout, org.eclipse.elk.graph.ElkNode",
    "drawing, org.eclipse.elk.core.math.KVector",
    "layout.elk, com.google.common.collect.Multimap",
    "ui.map, java.awt.Rectangle",
    "text, org.mozilla.universalchardet.Constants",
    "intake, org.jsoup.nodes.Node",
    "intake.html, org.apache.pdfbox.pdmodel.PDPage",
    "picture, org.apache.pdfbox.pdmodel.PDPage",
    "intake.pdf, org.apache.fontbox.ttf.TTFParser",
    "storage, picocli.CommandLine",
    "ui.reader, com.google.re2j.Pattern",
    "text, com.google.re2j.Pattern",
    "session, javafx.beans.Observable",
    "drawing, javafx.scene.text.Font",
    "cli, atlantafx.base.theme.PrimerLight",
    "text, org.junit.jupiter.api.Tag",
    "ui.fx, sun.misc.Unsafe"
  })
  void aLibraryOutOfItsRoomIsSeen(String room, String library) throws IOException {
    assertThat(violations(Libraries.stayInTheirRooms(), touching(room, library)))
        .contains("claimscape." + room + ".Reader");
  }

  @ParameterizedTest
  @CsvSource({
    "graph, org.jgrapht.Graph",
    "search, com.google.re2j.Pattern",
    "project, org.pcollections.PMap",
    "layout.elk, org.eclipse.elk.graph.ElkNode",
    "json, tools.jackson.core.JsonParser",
    "ui.map, javafx.geometry.Point2D",
    "drawing, java.awt.font.TextLayout",
    "intake, org.mozilla.universalchardet.Constants",
    "intake.html, org.jsoup.nodes.Node",
    "intake.pdf, org.apache.pdfbox.pdmodel.PDPage",
    "picture.pdf, org.apache.pdfbox.pdmodel.PDPage",
    "picture.pdf, org.apache.fontbox.ttf.TTFParser",
    "cli, picocli.CommandLine"
  })
  void aLibraryInItsRoomIsNotAFault(String room, String library) throws IOException {
    assertThat(violations(Libraries.stayInTheirRooms(), touching(room, library))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javafx.scene.Node", "javafx.scene.paint.Color", "javafx.stage.Stage"})
  void aViewModelThatHoldsANodeIsSeen(String type) throws IOException {
    var classes =
        new Planted(ground)
            .withLibrary(type, "")
            .with("claimscape.ui.map.MapViewModel", type + " held;")
            .classes();
    assertThat(violations(Manners.keepViewModelsOffTheSceneGraph(), classes))
        .contains("MapViewModel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void call() { javafx.application.Platform.runLater(this::call); }",
        "java.util.function.Consumer<Runnable> way = javafx.application.Platform::runLater;"
      })
  void aSecondWayOntoTheWindowThreadIsSeen(String way) throws IOException {
    var classes =
        new Planted(ground)
            .withLibrary(
                "javafx.application.Platform", "public static void runLater(Runnable call) {}")
            .with("claimscape.ui.map.Camera", way)
            .classes();
    assertThat(violations(Manners.enterTheWindowThreadInOnePlace(), classes))
        .contains("ui.map.Camera");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EditManager",
        "TextHelper",
        "GraphUtil",
        "GraphUtils",
        "StoreImpl",
        "SourceInfo",
        "CardData",
        "PaneBase"
      })
  void anEmptyNameIsSeen(String name) throws IOException {
    var classes = new Planted(ground).with("claimscape.text." + name, "").classes();
    assertThat(violations(Manners.avoidEmptyNames(), classes)).contains(name);
  }

  @Test
  void metadataIsAName() throws IOException {
    var classes = new Planted(ground).with("claimscape.text.Metadata", "").classes();
    assertThat(violations(Manners.avoidEmptyNames(), classes)).isEmpty();
  }

  @Test
  void staticStateIsSeen() throws IOException {
    var classes =
        new Planted(ground).with("claimscape.text.Counter", "private static int count;").classes();
    assertThat(violations(Manners.keepNoStaticState(), classes)).contains("count");
  }

  @Test
  void aLongFileIsSeen() throws IOException {
    Files.writeString(ground.resolve("Long.java"), "// line\n".repeat(301));
    Files.writeString(ground.resolve("Short.java"), "// line\n".repeat(300));
    assertThat(SourceFiles.tooLong(ground))
        .singleElement()
        .asString()
        .endsWith("Long.java has 301 lines, the limit is 300");
  }

  @Test
  void aDoorWithoutAPlateIsSeen() throws IOException {
    Files.writeString(ground.resolve("Lonely.java"), "class Lonely {}\n");
    assertThat(SourceFiles.withoutDoorplate(ground)).hasSize(1);
    Files.writeString(ground.resolve("package-info.java"), "package lonely;\n");
    assertThat(SourceFiles.withoutDoorplate(ground)).hasSize(1);
    Files.writeString(
        ground.resolve("package-info.java"),
        "/** One. */\n@org.jspecify.annotations.NullMarked\npackage lonely;\n");
    assertThat(SourceFiles.withoutDoorplate(ground)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Exception", "RuntimeException", "Throwable", "Error"})
  void aNetThatCatchesEverythingIsSeen(String type) throws IOException {
    Files.writeString(ground.resolve("Net.java"), "try { } catch (" + type + " caught) { }\n");
    assertThat(SourceFiles.catchingTooMuch(ground)).hasSize(1);
  }

  private JavaClasses looking(String from, String to) throws IOException {
    return new Planted(ground)
        .with("claimscape." + to + ".Seen", "")
        .with("claimscape." + from + ".Looker", "claimscape." + to + ".Seen seen;")
        .classes();
  }

  private JavaClasses touching(String room, String library) throws IOException {
    return new Planted(ground)
        .withLibrary(library, "")
        .with("claimscape." + room + ".Reader", library + " touched;")
        .classes();
  }

  private static String violations(ArchRule rule, JavaClasses classes) {
    return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
  }
}
