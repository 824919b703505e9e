package claimscape.walls;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;

/** How a class behaves, whatever room it lives in. */
public final class Manners {
  private static final List<String> EMPTY_WORDS =
      List.of("Manager", "Helper", "Util", "Utils", "Impl", "Info", "Data", "Base");

  private Manners() {}

  /** A view-model is readable without a window: it touches no node, no stage. */
  public static ArchRule keepViewModelsOffTheSceneGraph() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true)
        .as("a view-model touches no scene graph");
  }

  /** The way onto the thread of the window is in one place. */
  public static ArchRule enterTheWindowThreadInOnePlace() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("claimscape.ui.fx")
        .should()
        .accessTargetWhere(isRunLater())
        .as("Platform.runLater is called in ui.fx only");
  }

  /** A name says what a thing is; these endings say nothing. */
  public static ArchRule avoidEmptyNames() {
    return classes().should(sayWhatTheyAre()).as("no name ends in " + EMPTY_WORDS);
  }

  /** Whatever is static never changes. */
  public static ArchRule keepNoStaticState() {
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .as("a static field is final");
  }

  private static DescribedPredicate<JavaAccess<?>> isRunLater() {
    DescribedPredicate<JavaAccess<?>> platform =
        targetOwner(name("javafx.application.Platform")).forSubtype();
    return platform.and(
        DescribedPredicate.describe(
            "runLater", access -> access.getTarget().getName().equals("runLater")));
  }

  private static ArchCondition<JavaClass> sayWhatTheyAre() {
    return new ArchCondition<>("say what they are") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith)) {
          events.add(violated(type, type.getName() + " has an empty name"));
        }
      }
    };
  }
}
