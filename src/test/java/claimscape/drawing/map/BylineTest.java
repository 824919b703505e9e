package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.project.edit.DescribeStatement;
import claimscape.text.Edtf;
import claimscape.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who says a statement, where and when. */
class BylineTest {
  private static final Words WORDS = Byline.words(Locale.ENGLISH);

  private final Casebook book = new Casebook("Bylines");
  private final SourceId review = book.source("Daud", "Review", "2021");

  @Test
  void withoutAQuotedVoiceTheAuthorSpeaks() {
    assertThat(byline(book.tagged(Role.CLAIM, review, "Safe.")).words()).isEqualTo("Daud ← Review");
  }

  @Test
  void whereTheOutletSpeaksItselfItIsNamedOnce() {
    SourceId council = book.source("", "City Council", "2016");
    assertThat(byline(book.tagged(Role.CLAIM, council, "Safe.")).words()).isEqualTo("City Council");
  }

  @Test
  void theInnermostOfSeveralVoicesSpeaks() {
    StatementId id =
        book.tagged(Role.CLAIM, review, "Safe.", book.voice("Officials"), book.voice("Envoy"));
    assertThat(byline(id).words()).isEqualTo("Envoy ← Review");
  }

  @Test
  void oneMoreVoiceThatStandsBehindItIsCounted() {
    StatementId id = book.tagged(Role.CLAIM, review, "Safe.");
    book.backed(id, review, Stance.CONCEDES, book.voice("Envoy"));
    assertThat(byline(id).words()).isEqualTo("Daud, 1 other ← Review");
  }

  @Test
  void theSameVoiceTwiceIsOne() {
    var envoy = book.voice("Envoy");
    StatementId id = book.tagged(Role.CLAIM, review, "Safe.", envoy);
    book.backed(id, review, Stance.ASSERTS, envoy);
    assertThat(byline(id).words()).isEqualTo("Envoy ← Review");
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      names = {"DENIES", "QUESTIONS", "REPORTS"})
  void whoDoesNotStandBehindItIsNotCounted(Stance stance) {
    StatementId id = book.tagged(Role.CLAIM, review, "Safe.");
    book.backed(id, review, stance, book.voice("Envoy"));
    assertThat(byline(id).words()).isEqualTo("Daud ← Review");
  }

  @Test
  void inALineFromTheRightTheArrowStillLeadsToTheVoice() {
    SourceId port = book.source("سارا داود", "صحيفة الميناء", "2021");
    assertThat(byline(book.tagged(Role.CLAIM, port, "آمن")).words())
        .isEqualTo("سارا داود → صحيفة الميناء");
  }

  @Test
  void theYearThatAStatementIsAboutGoesBeforeThatInWhichItWasSaid() {
    StatementId id = book.tagged(Role.CLAIM, review, "Safe.");
    assertThat(byline(id).year()).hasValue(2021);
    book.make(
        new DescribeStatement(id, Edtf.parse("1911"), "", Optional.empty(), new TreeSet<>(), ""));
    assertThat(byline(id).year()).hasValue(1911);
  }

  @Test
  void theAnalystsOwnHasNoYear() {
    assertThat(byline(book.own(Role.NOTE, "Why?")).year()).isEmpty();
    assertThat(byline(book.own(Role.NOTE, "Why?")).italic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021, ’21",
    "2005, ’05",
    "1970, ’70",
    "2099, ’99",
    "1969, 1969",
    "2100, 2100",
    "800, 800"
  })
  void yearsNearOursAreWrittenShort(int year, String written) {
    Byline byline = new Byline("", false, OptionalInt.of(year));
    assertThat(byline.shortYear(WORDS)).isEqualTo(written);
  }

  @Test
  void aYearIsWrittenAlikeWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new Byline("", false, OptionalInt.of(2021)).shortYear(WORDS)).isEqualTo("’21");
    } finally {
      Locale.setDefault(before);
    }
  }

  private Byline byline(StatementId id) {
    return Byline.of(book.project(), book.project().statement(id).orElseThrow(), WORDS);
  }
}
