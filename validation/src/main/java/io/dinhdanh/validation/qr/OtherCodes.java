package io.dinhdanh.validation.qr;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the codes that people scan instead of a card's, and names them. */
final class OtherCodes {

  private static final Pattern URL =
      Pattern.compile("(?i)(https?://|www\\.|[a-z][a-z0-9+.-]*://).*");
  private static final Pattern CONTACT =
      Pattern.compile("(?i)(BEGIN:V|MECARD:|WIFI:|MATMSG:|mailto:|tel:|sms:|smsto:|geo:).*");
  private static final Pattern PAYMENT = Pattern.compile("0002(01|02)[0-9]{2}.*6304[0-9A-Fa-f]{4}");
  private static final Pattern MRZ =
      Pattern.compile("(I[A-Z<]|A[A-Z<]|C[A-Z<]|P[A-Z<])[A-Z<]{3}[A-Z0-9<]{20,}.*");
  private static final Pattern LABEL = Pattern.compile("\\s*\\p{L}[\\p{L} .()/]{1,40}\\s*[:=].*");
  private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2}){3,}");
  private static final Pattern SLASHED_DATE = Pattern.compile("([0-9]{1,2}/){0,2}[0-9]{4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{12}\\s*");

  /** A card has seven fields; the fewest separators that tell a row of fields from a sentence. */
  private static final int FEWEST_SEPARATORS = 4;

  private OtherCodes() {}

  /** What a text without its surrounding spaces is instead, or null if it may be a card's. */
  static @Nullable QrRefusal of(String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      return QrRefusal.QR_JSON;
    }
    if (CONTACT.matcher(text).lookingAt()) {
      return QrRefusal.QR_CONTACT;
    }
    if (URL.matcher(text).lookingAt()) {
      return QrRefusal.QR_URL;
    }
    if (PAYMENT.matcher(text).matches()) {
      return QrRefusal.QR_PAYMENT;
    }
    if (MRZ.matcher(text).lookingAt()) {
      return QrRefusal.QR_MRZ;
    }
    if (hasOtherSeparator(text)) {
      return QrRefusal.QR_SEPARATOR;
    }
    return LABEL.matcher(text.toLowerCase(Locale.ROOT)).lookingAt() ? QrRefusal.QR_LABELLED : null;
  }

  /**
   * A number, then fields between commas, semicolons or tabs. The separators are counted: a pattern
   * that asks for four of them tries every four of a hundred tabs, which takes half a minute.
   */
  private static boolean hasOtherSeparator(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt() || text.indexOf('|') >= 0) {
      return false;
    }
    int end = number.end();
    char behind = end < text.length() ? text.charAt(end) : ' ';
    boolean tabbed = number.group().indexOf('\t') >= 0;
    return (tabbed && count(text, '\t') >= FEWEST_SEPARATORS)
        || ((behind == ',' || behind == ';') && count(text, behind) >= FEWEST_SEPARATORS);
  }

  private static long count(String text, char separator) {
    return text.chars().filter(c -> c == separator).count();
  }

  /**
   * A health-insurance card's fields: its number, the name in hexadecimal UTF-8, the date of birth
   * with slashes, the sex as 1 or 2.
   */
  static boolean isHealthInsurance(List<String> fields) {
    return fields.size() > 3
        && HEX.matcher(fields.get(1)).matches()
        && SLASHED_DATE.matcher(fields.get(2)).matches()
        && (fields.get(3).equals("1") || fields.get(3).equals("2"));
  }
}
