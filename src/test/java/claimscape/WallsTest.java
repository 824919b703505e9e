package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.walls.Libraries;
import claimscape.walls.Manners;
import claimscape.walls.Rooms;
import claimscape.walls.SourceFiles;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house keeps its walls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsTest {
  private JavaClasses house;

  @BeforeAll
  void enter() throws URISyntaxException {
    var classes = Main.class.getProtectionDomain().getCodeSource().getLocation();
    house = new ClassFileImporter().importPath(Path.of(classes.toURI()));
  }

  @Test
  void aRoomSeesOnlyWhatTheTableOpensToIt() {
    keeps(Rooms.seeOnlyWhatTheTableOpens());
  }

  @Test
  void packagesKnowNoCycles() {
    keeps(Rooms.knowNoCycles());
  }

  @Test
  void aLibraryStaysInItsRooms() {
    keeps(Libraries.stayInTheirRooms());
  }

  @Test
  void aViewModelTouchesNoSceneGraph() {
    keeps(Manners.keepViewModelsOffTheSceneGraph());
  }

  @Test
  void theWindowThreadIsEnteredInOnePlace() {
    keeps(Manners.enterTheWindowThreadInOnePlace());
  }

  @Test
  void aNameSaysWhatAThingIs() {
    keeps(Manners.avoidEmptyNames());
  }

  @Test
  void whatIsStaticNeverChanges() {
    keeps(Manners.keepNoStaticState());
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main", "src/test/java", "src/bench"})
  void aFileIsAtMostThreeHundredLines(Path root) throws IOException {
    assertThat(SourceFiles.tooLong(root)).isEmpty();
  }

  @Test
  void everyPackageHasAPlateOnItsDoor() throws IOException {
    assertThat(SourceFiles.withoutDoorplate(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void nobodyButTheJobRunnerCatchesEverything() throws IOException {
    assertThat(SourceFiles.catchingTooMuch(Path.of("src/main/java"))).isEmpty();
  }

  private void keeps(ArchRule rule) {
    rule.check(house);
  }
}
