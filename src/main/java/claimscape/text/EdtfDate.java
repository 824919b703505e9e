package claimscape.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF level 0 or 1, taken apart.
 *
 * @param firstYear the first year it may mean, astronomical (0 is 1 BC)
 * @param lastYear the last one: another than the first for {@code 202X} and {@code 20XX}
 * @param month 1–12, a season 21–24, or 0 where not said
 * @param day 1–31, or 0 where not said
 * @param time hours and minutes, or ""
 * @param qualifier {@code ?}, {@code ~}, {@code %} or ""
 */
record EdtfDate(int firstYear, int lastYear, int month, int day, String time, String qualifier) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>-?\\d{4}|Y-?[1-9]\\d{4,8}|-?\\d{3}X|-?\\d{2}XX)"
              + "(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?"
              + "(?:T(?<time>[01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d):[0-5]\\d"
              + "(?:Z|[+-][01]\\d(?::[0-5]\\d)?)?)?"
              + "(?<qualifier>[?~%])?");

  static Optional<EdtfDate> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group("year");
    String digits = year.startsWith("Y") ? year.substring(1) : year;
    int first = Integer.parseInt(digits.replace('X', '0'));
    int last = Integer.parseInt(digits.replace('X', '9'));
    String time = orEmpty(matcher.group("time"));
    EdtfDate date =
        new EdtfDate(
            Math.min(first, last),
            Math.max(first, last),
            number(matcher.group("month")),
            number(matcher.group("day")),
            time,
            orEmpty(matcher.group("qualifier")));
    boolean dayGiven = matcher.group("day") != null;
    boolean monthHidden = "XX".equals(matcher.group("month"));
    boolean dayWithoutMonth = monthHidden && date.day != 0;
    boolean seasonWithDay = date.month > 12 && dayGiven;
    boolean monthOfSomeYear = last != first && matcher.group("month") != null;
    boolean timeWithoutDay = !time.isEmpty() && date.day == 0;
    boolean monthZero = "00".equals(matcher.group("month")) || "00".equals(matcher.group("day"));
    return dayWithoutMonth
            || monthOfSomeYear
            || seasonWithDay
            || timeWithoutDay
            || monthZero
            || !date.exists()
        ? Optional.empty()
        : Optional.of(date);
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static int number(@Nullable String group) {
    return group == null || group.equals("XX") ? 0 : Integer.parseInt(group);
  }

  private boolean exists() {
    if (month > 12) {
      return month >= 21 && month <= 24;
    }
    return day == 0 || day <= YearMonth.of(lastYear, month).lengthOfMonth();
  }

  OptionalInt year() {
    return firstYear == lastYear ? OptionalInt.of(firstYear) : OptionalInt.empty();
  }

  LocalDate earliest() {
    return day > 0 ? LocalDate.of(firstYear, month, day) : LocalDate.of(firstYear, firstMonth(), 1);
  }

  LocalDate latest() {
    YearMonth end =
        switch (month) {
          case 0 -> YearMonth.of(lastYear, Month.DECEMBER);
          case 21, 22, 23 -> YearMonth.of(lastYear, firstMonth()).plusMonths(2);
          case 24 -> YearMonth.of(lastYear, Month.DECEMBER);
          default -> YearMonth.of(lastYear, month);
        };
    return day > 0 ? end.atDay(day) : end.atEndOfMonth();
  }

  /** Seasons of the northern hemisphere as EDTF orders them; winter is put at the year's end. */
  private int firstMonth() {
    return switch (month) {
      case 0 -> 1;
      case 21 -> 3;
      case 22 -> 6;
      case 23 -> 9;
      case 24 -> 12;
      default -> month;
    };
  }

  String shown(Words words) {
    String date = time.isEmpty() ? bare(words) : words.say("date.with.time", bare(words), time);
    return switch (qualifier) {
      case "~" -> words.say("date.about", date);
      case "?" -> words.say("date.uncertain", date);
      case "%" -> words.say("date.about.uncertain", date);
      default -> date;
    };
  }

  private String bare(Words words) {
    String year = yearShown(words);
    return switch (month) {
      case 0 -> year;
      case 21 -> words.say("date.spring", year);
      case 22 -> words.say("date.summer", year);
      case 23 -> words.say("date.autumn", year);
      case 24 -> words.say("date.winter", year);
      default -> firstYear == lastYear && firstYear > 0 ? localized(words) : year;
    };
  }

  private String localized(Words words) {
    DateTimeFormatter format =
        day > 0
            ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            : DateTimeFormatter.ofLocalizedPattern("yMMMM");
    // English puts the day first wherever it is read, as in the reader and under pictures.
    boolean english = words.locale().getLanguage().equals("en");
    Locale locale = english ? Locale.UK : words.locale();
    return format.withLocale(locale).format(earliest());
  }

  private String yearShown(Words words) {
    if (lastYear - firstYear > 9) {
      return words.say("date.century", Integer.toString(firstYear));
    }
    if (lastYear > firstYear) {
      return words.say("date.decade", Integer.toString(firstYear));
    }
    return firstYear > 0
        ? Integer.toString(firstYear)
        : words.say("date.before.christ", Integer.toString(1 - firstYear));
  }
}
