package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as news writes them; the passage, and the speaker and verb that a reader fills in. */
class SpeakersTest {
  private static final Sentences SENTENCES = Sentences.with(Abbreviations.standard());

  /** The speaker and the verb of the last place where a passage stands in a text. */
  private static String guess(String text, String passage) {
    Reading reading = new Reading(SourceText.of(text), SENTENCES);
    int start = text.lastIndexOf(passage);
    assertThat(start).as(passage).isNotNegative();
    return Speakers.english()
        .of(reading, new Span(start, start + passage.length()))
        .map(found -> reading.text().slice(found.name()) + "/" + reading.text().slice(found.cue()))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Vale said the pier was safe.|the pier was safe|Ruth Vale/said",
        "Ruth Vale, the harbour master, denied that it leaks.|it leaks|Ruth Vale/denied",
        "Amos Birch, who led the board for years, repeatedly warned that it leaks.|it leaks|"
            + "Amos Birch/warned",
        "Amos Birch, a former judge, flatly rejected the plan.|the plan|Amos Birch/rejected",
        "Jean-Luc O’Neil categorically denies that it leaks.|it leaks|Jean-Luc O’Neil/denies",
        "Şükrü Öztürk told nobody that it leaks.|it leaks|Şükrü Öztürk/told",
        "Vale (the mayor) said that it leaks.|it leaks|Vale/said",
        "Ruth Vale has repeatedly said it leaks.|it leaks|Ruth Vale/said",
        "The Board of the Harbour reported that it leaks.|it leaks|The Board of the"
            + " Harbour/reported",
        "Officials in Port Vale said that it leaks.|it leaks|Officials in Port Vale/said",
        "Two harbour officials said that it leaks.|it leaks|Two harbour officials/said",
        "British and French officials believe that it leaks.|it leaks|"
            + "British and French officials/believe",
        "Vale argues that it leaks.|it leaks|Vale/argues",
        "Vale called on the town to close it.|to close it|Vale/called on",
        "Vale played down reports that it leaks.|it leaks|Vale/played down",
        "Vale dismissed claims that it leaks.|it leaks|Vale/dismissed",
        "The board has been urging Vale to close it.|to close it|The board/urging",
        "The mayor opened the pier while calling on others to close it.|to close it|"
            + "The mayor/calling on",
        "The board met on Monday, saying that it leaks.|it leaks|The board/saying",
        "In a letter to the town, Vale wrote that it leaks.|it leaks|Vale/wrote",
        "When asked, Vale said that it leaks.|it leaks|Vale/said",
        "Vale said it leaks, but the town has done nothing.|it leaks|Vale/said"
      })
  void whatFollowsAVerbOfSayingIsSaidByItsSubject(String text, String passage, String speaker) {
    assertThat(guess(text, passage)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It is safe here,” said Ruth Vale.|It is safe|Ruth Vale/said",
        "“It is safe here,” Ruth Vale told the town.|It is safe|Ruth Vale/told",
        "“It is safe here,” Vale said in May, after the flood had gone.|It is safe|Vale/said",
        "“It is safe here,” said Ruth Vale, the harbour master, on Monday.|It is safe|Ruth"
            + " Vale/said",
        "“It is safe here,” said Monday’s paper.|It is safe|Monday’s paper/said",
        "It is safe, Western diplomats said, though some of them left.|It is safe|"
            + "Western diplomats/said",
        "It is safe, say the town’s engineers.|It is safe|''",
        "It is safe, according to the Board of Works.|It is safe|Board of Works/",
        "According to Ruth Vale, it is safe.|it is safe|Ruth Vale/",
        "The Harbour News quoted Vale as saying that it is safe.|it is safe|Vale/saying",
        "Vale was quoted as saying that it is safe.|it is safe|Vale/saying",
        "It is safe, the town was told by Ruth Vale.|It is safe|Ruth Vale/told"
      })
  void whatStandsBeforeATagIsSaidByWhomTheTagNames(String text, String passage, String speaker) {
    assertThat(guess(text, passage)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier was closed in May.|The pier",
        "Vale denied it. The dam is safe.|The dam is safe",
        "Vale said it leaks, but the town has done nothing.|the town has done nothing",
        "It is safe, Western diplomats said, though some of them left.|some of them left",
        "If Vale admits that it leaks, the town must close it.|the town must close it",
        "Vale wrote to the town to ask for help.|Vale wrote to the town to ask for help",
        "The town was told to leave.|to leave",
        "It is alleged to leak.|to leak",
        "History shows that it leaks.|it leaks",
        "The town backs up its claims by figures.|by figures",
        "They said that it leaks.|it leaks",
        "The United States closed its pier.|closed its pier"
      })
  void whatTheTextItselfSaysHasNoSpeaker(String text, String passage) {
    assertThat(guess(text, passage)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Vale said it leaks. She said that it is old.|it is old|Ruth Vale/said",
        "Ruth Vale said it leaks. It was built in May. She says it is old.|it is old|Ruth"
            + " Vale/says",
        "Ruth Vale said she thinks that it is old.|it is old|Ruth Vale/thinks",
        "Harbour officials were there. They say that it is old.|it is old|Harbour officials/say",
        "Mayor Ruth Vale met us. The pier, Vale said, is old.|The pier|Ruth Vale/said",
        "British Prime Minister Ruth Vale met us. Vale said that it is old.|it is old|Ruth"
            + " Vale/said",
        "Minister Vale met us. Vale said that it is old.|it is old|Vale/said",
        "Minister Vale said that it is old.|it is old|Minister Vale/said",
        "Ruth Vale met us. Minister Vale said that it is old.|it is old|Ruth Vale/said",
        "In Port it rains. Port said that it is old.|it is old|Port/said"
      })
  void whoIsMeantIsLookedForInWhatWasReadBefore(String text, String passage, String speaker) {
    assertThat(guess(text, passage)).isEqualTo(speaker);
  }

  @Test
  void aQuotationThatGoesOnHasTheSpeakerOfTheSentenceBefore() {
    String text = "“It is safe here,” said Ruth Vale. “It was built in May and never leaked.”";
    assertThat(guess(text, "It was built in May")).isEqualTo("Ruth Vale/said");
    assertThat(guess("“It is safe here,” said Ruth Vale. It was built in May.", "It was built"))
        .isEmpty();
  }

  @Test
  void ofTwoReportsTheInnermostThatSaysThePassageCounts() {
    String text = "Ann Vale, the mayor, said that Bob Birch denied that it leaks.";
    assertThat(guess(text, "it leaks")).isEqualTo("Bob Birch/denied");
    assertThat(guess(text, "Bob Birch denied that it leaks")).isEqualTo("Ann Vale/said");
    assertThat(guess(text, text)).isEqualTo("Ann Vale/said");
  }

  @Test
  void aTextWithoutWordsHasNoSpeaker() {
    Reading reading = new Reading(SourceText.of("… — …"), SENTENCES);
    assertThat(Speakers.english().of(reading, new Span(0, 1))).isEmpty();
    Reading empty = new Reading(SourceText.of(""), SENTENCES);
    assertThat(Speakers.english().of(empty, new Span(0, 0))).isEmpty();
  }
}
