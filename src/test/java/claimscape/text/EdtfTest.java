package claimscape.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020",
        "2020-07",
        "2020-07-05",
        "2020-07-05T10:20:00Z",
        "2020-07-05T10:20:00+04:30",
        "2019-07~",
        "2019?",
        "2019%",
        "202X",
        "20XX",
        "2020-XX",
        "2020-07-XX",
        "2020-XX-XX",
        "2020-21",
        "2019/2020",
        "2019-07~/2020-02?",
        "2019/..",
        "../2020",
        "2019/",
        "/2020",
        "-0043",
        "Y-17000",
        "0000",
        "2020-02-29"
      })
  void whatTheFormatAllowsIsKeptAsWritten(String written) {
    assertThat(Edtf.parse(written)).contains(new Edtf(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "July 2020",
        "2020-13",
        "2020-00",
        "2020-02-30",
        "2019-02-29",
        "2020-7-5",
        "2020-07-05T25:00:00Z",
        "2020-07T10:00:00Z",
        "2020-21-01",
        "2020-XX-05",
        "../..",
        "/",
        "2020/2019",
        "2019/2020/2021",
        "2020--07",
        "X020",
        "Y2020",
        "2020~~",
        "2020-00-00"
      })
  void whatIsNoSuchDateIsNotTaken(String written) {
    assertThat(Edtf.parse(written)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Edtf(written));
  }

  @Test
  void whiteSpaceAroundADateIsForgiven() {
    assertThat(Edtf.parse(" 2020-07 ")).contains(new Edtf("2020-07"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-05, 2020",
    "2019-07~, 2019",
    "2018/2020, 2018",
    "2018/.., 2018",
    "-0043, -43",
    "Y17000, 17000"
  })
  void theYearIsTheOneItStartsIn(String written, int year) {
    assertThat(new Edtf(written).year()).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"202X", "20XX", "../2020", "/2020"})
  void anOpenOrManifoldStartHasNoYear(String written) {
    assertThat(new Edtf(written).year()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-07-05, 2020-07-05, 2020-07-05",
    "202X, 2020-01-01, 2029-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2020-21, 2020-03-01, 2020-05-31",
    "2020-23, 2020-09-01, 2020-11-30",
    "2020-24, 2020-12-01, 2020-12-31",
    "2019-07~/2020, 2019-07-01, 2020-12-31"
  })
  void aDateReachesFromItsFirstToItsLastPossibleDay(
      String written, LocalDate earliest, LocalDate latest) {
    assertThat(new Edtf(written).earliest()).isEqualTo(earliest);
    assertThat(new Edtf(written).latest()).isEqualTo(latest);
  }

  @Test
  void datesAreOrderedByTheirFirstDayAndThenTheirLast() {
    List<String> sorted =
        Stream.of("2020-07", "2019/..", "2020", "../2018", "2020-07-01", "2019", "2020-07-02")
            .map(Edtf::new)
            .sorted()
            .map(Edtf::written)
            .toList();
    assertThat(sorted)
        .containsExactly(
            "../2018", "2019", "2019/..", "2020", "2020-07-01", "2020-07", "2020-07-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020|2020",
        "2020-07|July 2020",
        "2020-07-05|5 July 2020",
        "2019-07~|about July 2019",
        "2019?|2019 (uncertain)",
        "202X|2020s",
        "20XX|2000s",
        "2019/2020|2019 – 2020",
        "2019/..|since 2019",
        "../2020-07|until July 2020",
        "/2020|unknown – 2020",
        "2020-22|summer 2020",
        "-0043|44 BC",
        "2020-07-05T10:20:00Z|5 July 2020, 10:20"
      })
  void aDateIsShownInWords(String written, String shown) {
    assertThat(new Edtf(written).shown(Locale.ENGLISH)).isEqualTo(shown);
  }

  @Test
  void theMonthIsNamedInTheLanguageOfTheLocale() {
    assertThat(new Edtf("2020-07-05").shown(Locale.GERMAN)).isEqualTo("5. Juli 2020");
  }
}
