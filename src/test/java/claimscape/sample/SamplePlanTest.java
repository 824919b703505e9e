package claimscape.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimscape.sample.SamplePlan.Passage;
import claimscape.sample.SamplePlan.Relation;
import claimscape.sample.SamplePlan.Role;
import claimscape.sample.SamplePlan.Source;
import claimscape.sample.SamplePlan.Statement;
import claimscape.sample.SamplePlan.Step;
import claimscape.sample.SamplePlan.Voice;
import claimscape.text.Edtf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The plan fits its texts to the letter, and nothing in it points to something that is not there.
 */
class SamplePlanTest {
  private final SamplePlan plan;

  SamplePlanTest() throws IOException {
    plan = SamplePlan.read();
  }

  @Test
  void everyQuoteStandsOnceInItsText() throws IOException {
    for (Statement statement : plan.statements()) {
      for (Passage passage : statement.passages()) {
        String text = plan.source(passage.source()).text();
        assertThat(text.split(Pattern.quote(passage.quote()), -1))
            .as("%s: “%s” in %s", statement.key(), passage.quote(), passage.source())
            .hasSize(2);
      }
    }
  }

  @Test
  void aQuoteIsWholeWordsOfTheBody() throws IOException {
    for (Statement statement : plan.statements()) {
      for (Passage passage : statement.passages()) {
        String text = plan.source(passage.source()).text();
        int start = text.indexOf(passage.quote());
        int end = start + passage.quote().length();
        assertThat(start).as(passage.quote()).isGreaterThan(text.indexOf("\n\n"));
        assertThat(Character.isLetterOrDigit(text.charAt(start - 1))).isFalse();
        assertThat(Character.isLetterOrDigit(text.charAt(end))).isFalse();
        assertThat(passage.quote()).doesNotContain("\n");
      }
    }
  }

  @Test
  void everyCueStandsInTheParagraphOfItsQuote() throws IOException {
    for (Statement statement : plan.statements()) {
      for (Passage passage : statement.passages()) {
        String text = plan.source(passage.source()).text();
        String paragraph =
            Stream.of(text.split("\n\n"))
                .filter(p -> p.contains(passage.quote()))
                .findFirst()
                .orElseThrow();
        for (Step step : passage.chain()) {
          step.cue().ifPresent(cue -> assertThat(paragraph).as(statement.key()).contains(cue));
        }
      }
    }
  }

  @Test
  void aHedgeStandsInAQuoteOfItsStatement() {
    for (Statement statement : plan.statements()) {
      statement
          .hedge()
          .ifPresent(
              hedge ->
                  assertThat(statement.passages())
                      .as(statement.key())
                      .anyMatch(passage -> passage.quote().contains(hedge)));
    }
  }

  @Test
  void aTextBeginsWithTitleDeckAndByline() throws IOException {
    for (Source source : held()) {
      List<String> lines = source.text().lines().toList();
      assertThat(lines.getFirst()).isEqualTo(source.title());
      assertThat(lines.get(1)).isEqualTo(source.deck().orElseThrow());
      assertThat(lines.get(2))
          .startsWith(
              String.join(" · ", source.author().orElseThrow(), source.outlet(), source.kind(), ""))
          .endsWith(source.date().substring(0, 4));
      assertThat(lines.get(3)).isEmpty();
      assertThat(source.text().split("\\s+").length).isBetween(180, 330);
    }
    for (SamplePlan.Part part : plan.parts()) {
      assertThat(plan.source(part.source()).text().lines()).containsOnlyOnce(part.line());
    }
  }

  @Test
  void everyKeyLeadsSomewhere() {
    Set<String> known = new TreeSet<>();
    plan.statements().forEach(s -> assertThat(known.add(s.key())).as(s.key()).isTrue());
    for (Relation relation : plan.relations()) {
      assertThat(known).as(relation.key()).containsAll(relation.premises());
      assertThat(known).as(relation.key()).contains(relation.target());
      assertThat(relation.premises()).doesNotContain(relation.target()).doesNotHaveDuplicates();
      assertThat(known.add(relation.key())).as(relation.key()).isTrue();
    }
    List<String> sources = plan.sources().stream().map(Source::key).toList();
    for (Source source : plan.sources()) {
      assertThat(sources).containsAll(source.cites()).containsAll(source.basedOn());
    }
    plan.statements().forEach(s -> assertThat(sources).containsAll(s.sources()));
  }

  @Test
  void everyVoiceIsKnownAndNoneIsIdle() {
    Set<String> used = new TreeSet<>();
    for (Source source : plan.sources()) {
      used.add(source.outlet());
      source.author().ifPresent(used::add);
    }
    plan.voices().forEach(v -> v.partOf().ifPresent(used::add));
    passages().flatMap(p -> p.chain().stream()).forEach(step -> used.add(step.voice()));
    assertThat(plan.voices().stream().map(Voice::name))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void keysAreTheLabelsInTheOrderInWhichTheyAreGivenOut() {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    for (Statement statement : plan.statements()) {
      int number = counts.merge(statement.role(), 1, Integer::sum);
      assertThat(statement.key()).isEqualTo(statement.role().name().charAt(0) + "" + number);
    }
    int number = 0;
    for (Relation relation : plan.relations()) {
      number++;
      assertThat(relation.key()).isEqualTo("L" + number);
    }
  }

  @Test
  void aStatementStandsInATextOrSaysWhereItComesFrom() {
    for (Statement statement : plan.statements()) {
      assertThat(statement.passages().isEmpty())
          .as(statement.key())
          .isEqualTo(statement.origin().isPresent());
      assertThat(statement.text().length()).as(statement.key()).isBetween(1, 90);
    }
    for (Relation relation : plan.relations()) {
      assertThat(relation.warrant().orElse("").length()).as(relation.key()).isLessThanOrEqualTo(90);
    }
  }

  @Test
  void everyDateIsReadable() {
    List<String> dates = new ArrayList<>(plan.sources().stream().map(Source::date).toList());
    plan.statements().forEach(s -> s.asOf().ifPresent(dates::add));
    passages().flatMap(p -> p.chain().stream()).forEach(s -> s.date().ifPresent(dates::add));
    assertThat(dates).allMatch(date -> Edtf.parse(date).isPresent());
  }

  @Test
  void anAuthorLinksWhatStandsInOneTextAndTheAnalystWhatDoesNot() {
    for (Relation relation : plan.relations()) {
      List<Statement> ends = ends(relation);
      if (relation.drawnBy().isPresent()) {
        String by = relation.drawnBy().get();
        assertThat(ends).as(relation.key()).allMatch(end -> end.sources().contains(by));
      } else {
        assertThat(
                ends.stream().flatMap(end -> end.sources().stream()).distinct().count() > 1
                    || ends.stream().anyMatch(end -> end.sources().isEmpty()))
            .as(relation.key())
            .isTrue();
      }
    }
  }

  @Test
  void aLineThatIsNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> SamplePlanReader.read("project A\n\nmap C1 | claim | text"))
        .hasMessage("plan, line 3: unknown word");
    assertThatThrownBy(() -> SamplePlanReader.read("statement C1 | claim | text | mood=calm"))
        .hasMessage("plan, line 1: not understood: [mood]");
  }

  private List<Source> held() {
    return plan.sources().stream().filter(Source::isHeld).toList();
  }

  private Stream<Passage> passages() {
    return plan.statements().stream().flatMap(s -> s.passages().stream());
  }

  private List<Statement> ends(Relation relation) {
    Stream<Statement> premises =
        relation.premises().stream().map(key -> plan.statement(key).orElseThrow());
    Optional<Relation> target = plan.relation(relation.target());
    Stream<Statement> targets =
        target.isPresent()
            ? ends(target.get()).stream()
            : plan.statement(relation.target()).stream();
    return Stream.concat(premises, targets).toList();
  }
}
