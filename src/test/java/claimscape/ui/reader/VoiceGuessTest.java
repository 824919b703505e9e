package claimscape.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Held;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.PutVoice;
import claimscape.text.Abbreviations;
import claimscape.text.Edtf;
import claimscape.text.Reading;
import claimscape.text.Sentences;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is filled in as the voice of a passage, how it stands, and by which verb. */
final class VoiceGuessTest {
  private static final Project NOBODY = Project.titled("");

  private static Project knowing(Voice... voices) {
    Project project = NOBODY;
    for (Voice voice : voices) {
      project = ((Outcome.Made) new PutVoice(voice).applyTo(project)).after();
    }
    return project;
  }

  private static Voice voice(String name, String... otherNames) {
    return new Voice(
        new VoiceId(name.toLowerCase(Locale.ROOT).replace(' ', '-')),
        name,
        VoiceKind.PERSON,
        List.of(otherNames),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** The guess for the passage that begins with these words. */
  private static VoiceGuess guess(Project project, String text, String passage) {
    Reading reading = new Reading(SourceText.of(text), Sentences.with(Abbreviations.standard()));
    int start = text.indexOf(passage);
    return VoiceGuess.of(project, reading, new Span(start, start + passage.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Vale said the dam was safe.             | the dam  | Ann Vale   | ASSERTS  | said",
        "Ann Vale denied that the dam leaks.         | the dam  | Ann Vale   | DENIES   | denied",
        "Ann Vale flatly denies the crack.           | the crack | Ann Vale   | DENIES   | denies",
        "Ann Vale admitted that it leaks.            | it leaks | Ann Vale   | CONCEDES | admitted",
        "Ann Vale acknowledges a crack.              | a crack  | Ann Vale   | CONCEDES |"
            + " acknowledges",
        "Ann Vale demanded a third survey.           | a third  | Ann Vale   | DEMANDS  | demanded",
        "Ann Vale urged the council to act.          | to act   | Ann Vale   | DEMANDS  | urged",
        "Ann Vale predicted a wet spring.            | a wet    | Ann Vale   | PREDICTS |"
            + " predicted",
        "“It is safe,” said Ann Vale.                | It is    | Ann Vale   | ASSERTS  | said",
        "According to Ann Vale, the dam is safe.     | the dam  | Ann Vale   | ASSERTS  | ''",
        "Ann Vale, the harbour master, warned of it. | it       | Ann Vale   | ASSERTS  | warned",
        "The dam was built in 1931.                  | built    | ''         | ASSERTS  | ''",
        "They said nothing.                          | nothing  | ''         | ASSERTS  | ''",
        "Ann Vale rejected the plan.                 | the plan | Ann Vale   | DENIES   | rejected",
        "Ann Vale played down reports that it leaks. | it leaks | Ann Vale   | DENIES   |"
            + " played down",
        "Ann Vale called on the town to act.         | to act   | Ann Vale   | DEMANDS  | called on"
      })
  void aNameBesideAVerbOfSayingIsTheVoiceAndTheVerbItsStance(
      String text, String passage, String name, Stance stance, String cue) {
    assertThat(guess(NOBODY, text, passage)).isEqualTo(new VoiceGuess(name, stance, cue));
  }

  @Test
  void onlyTheSentenceOfThePassageIsAsked() {
    String text = "Ann Vale denied it. The dam is safe.";
    assertThat(guess(NOBODY, text, "The dam")).isEqualTo(new VoiceGuess("", Stance.ASSERTS, ""));
  }

  @Test
  void ofTwoVerbsTheInnermostThatSaysThePassageIsTheCue() {
    String text = "Ann Vale said that Bob Birch denied the leak.";
    assertThat(guess(NOBODY, text, "the leak"))
        .isEqualTo(new VoiceGuess("Bob Birch", Stance.DENIES, "denied"));
    assertThat(guess(NOBODY, text, "Bob Birch denied the leak").name()).isEqualTo("Ann Vale");
    assertThat(guess(NOBODY, text, "Ann Vale").name()).isEqualTo("Ann Vale");
  }

  @Test
  void aVoiceThatTheProjectKnowsGoesBeforeAnotherName() {
    Project project = knowing(voice("Ministry of Works"));
    String text = "Ann Vale of the Ministry of Works said that the dam is safe.";
    assertThat(guess(project, text, "the dam").name()).isEqualTo("Ministry of Works");
  }

  @Test
  void aKnownVoiceIsFoundByItsLastNameAndByItsOtherNames() {
    Project project = knowing(voice("Ann Vale", "the harbour master"));
    assertThat(guess(project, "The dam is safe, Vale added.", "The dam").name())
        .isEqualTo("Ann Vale");
    assertThat(guess(project, "The dam is safe, the harbour master said.", "The dam").name())
        .isEqualTo("Ann Vale");
  }

  @Test
  void anOutletOfAnotherTextIsCalledAsItsCardCallsIt() {
    Held text = new Held(SourceText.of("A dam.\n"), "dam.txt", "UTF-8", "", Instant.EPOCH);
    Optional<Edtf> never = Optional.empty();
    SourceCard card =
        new SourceCard(
            "Dams", "", "The Dam Gazette", "", "", never, never, "", "", Optional.empty(), "");
    Edit add = AddSource.of(new SourceId("g"), text, card);
    Project two = ((Outcome.Made) add.applyTo(NOBODY)).after();
    assertThat(guess(two, "It leaks, the Dam Gazette reports.", "It leaks").name())
        .isEqualTo("The Dam Gazette");
  }

  @Test
  void theArticleBeforeAKnownNameIsNoPartOfIt() {
    assertThat(guess(knowing(voice("Taliban")), "The Taliban denied it.", "it").name())
        .isEqualTo("Taliban");
  }

  @Test
  void aKnownVoiceThatSaysNothingIsNotGuessed() {
    Project two = knowing(voice("Ann Vale"), voice("Bob Birch"));
    String text = "Ann Vale told Bob Birch that the dam leaks.";
    assertThat(guess(two, text, "the dam").name()).isEqualTo("Ann Vale");
    assertThat(guess(two, "The dam of Bob Birch leaks.", "The dam").name()).isEmpty();
  }

  @Test
  void ofNamesWithinOneAnotherTheLongestIsGuessed() {
    Project nested = knowing(voice("Council"), voice("Council of Farmers"));
    assertThat(guess(nested, "The Council of Farmers said no.", "said").name())
        .isEqualTo("Council of Farmers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Lee   | Leeds Council said the dam leaks.          | Leeds Council",
        "Ann       | Annual floods are normal, Bob Birch said.   | Bob Birch",
        "Rain      | The Rainford Board told farmers to wait.    | The Rainford Board"
      })
  void aKnownNameWithinALongerWordIsNotThatVoice(String known, String text, String guessed) {
    assertThat(guess(knowing(voice(known)), text, "e").name()).isEqualTo(guessed);
  }

  @Test
  void aNameNamedTwiceCountsWhereItIsNearest() {
    Project two = knowing(voice("Ann Vale"), voice("Bob Birch"));
    String text = "Ann Vale met Bob Birch before Ann Vale said that the dam leaks.";
    assertThat(guess(two, text, "that the").name()).isEqualTo("Ann Vale");
  }

  @Test
  void aNameOfTwoLettersIsTooShortToBeFound() {
    Project project = knowing(voice("Jo"), voice("Ann Po"));
    assertThat(guess(project, "Jo Smith and Po said it leaks.", "it leaks").name()).isEqualTo("Po");
  }
}
