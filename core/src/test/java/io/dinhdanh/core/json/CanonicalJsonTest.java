package io.dinhdanh.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 8785, and what must have no canonical form. */
class CanonicalJsonTest {

  /** RFC 8785 appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersOfTheStandard(String bits, String expected) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertEquals(expected, CanonicalNumber.of(value));
  }

  /** RFC 8785 §3.2.2 and §3.2.4. */
  @Test
  void theExampleOfTheStandard() throws Exception {
    String input =
        "{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"
            + "\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
            + "\"literals\":[null,true,false]}";
    assertEquals(
        "{\"literals\":[null,true,false],"
            + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        CanonicalJson.of(Json.parse(input)));
  }

  /**
   * RFC 8785 §3.2.3: by UTF-16 units, so that a smiley stands before a Hebrew presentation form.
   */
  @Test
  void namesInTheOrderOfTheStandard() throws Exception {
    String input =
        "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\","
            + "\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
            + "\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
            + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        CanonicalJson.of(Json.parse(input)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "[[],{}]", "{\"a\":[{\"b\":{}}]}", "\"\"", "-5", "null"})
  void whatIsCanonicalStaysAsItIs(String text) throws Exception {
    assertEquals(text, CanonicalJson.of(Json.parse(text)));
  }

  @Test
  void theShortestDigitsReadBackAsTheSameNumber() {
    Random random = new Random(8785);
    for (int time = 0; time < 20_000; time++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        String text = CanonicalNumber.of(value);
        assertEquals(value + 0.0, Double.parseDouble(text) + 0.0);
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        int platform = new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();
        assertEquals(Math.min(digits, platform), digits, text);
      }
    }
  }

  @Test
  void whatHasNoCanonicalFormIsRefused() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    refused(tree.put("n", Double.NaN));
    refused(tree.put("n", Double.POSITIVE_INFINITY));
    refused(tree.put("n", (1L << 53) + 1));
    refused(tree.put("n", "half \ud83d"));
    refused(tree.put("n", "\ude00 half"));
    refused(tree.put("n", new byte[] {1}));
  }

  private static void refused(ObjectNode tree) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(tree));
  }
}
