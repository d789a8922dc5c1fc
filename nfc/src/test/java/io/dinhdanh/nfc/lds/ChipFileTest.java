package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChipFileTest {

  /** The table of ICAO Doc 9303-10, §4.2. */
  @ParameterizedTest
  @CsvSource({
    "COM,011E,1E,60,0",
    "DG1,0101,01,61,1",
    "DG2,0102,02,75,2",
    "DG3,0103,03,63,3",
    "DG4,0104,04,76,4",
    "DG5,0105,05,65,5",
    "DG6,0106,06,66,6",
    "DG7,0107,07,67,7",
    "DG8,0108,08,68,8",
    "DG9,0109,09,69,9",
    "DG10,010A,0A,6A,10",
    "DG11,010B,0B,6B,11",
    "DG12,010C,0C,6C,12",
    "DG13,010D,0D,6D,13",
    "DG14,010E,0E,6E,14",
    "DG15,010F,0F,6F,15",
    "DG16,0110,10,70,16",
    "SOD,011D,1D,77,0",
    "CARD_ACCESS,011C,1C,31,0",
    "CARD_SECURITY,011D,1D,30,0"
  })
  void carriesTheIdentifiersOfTheStandard(
      ChipFile file, String identifier, String shortIdentifier, String tag, int number) {
    assertEquals(Integer.parseInt(identifier, 16), file.identifier());
    assertEquals(Integer.parseInt(shortIdentifier, 16), file.shortIdentifier());
    assertEquals(Integer.parseInt(tag, 16), file.tag());
    assertEquals(number, file.number());
    assertEquals(number > 0, file.isDataGroup());
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsTagAndNumber(ChipFile file) {
    assertEquals(Optional.of(file), ChipFile.ofTag(file.tag()));
    if (file.isDataGroup()) {
      assertEquals(file, ChipFile.dataGroup(file.number()));
    }
  }

  @Test
  void knowsNoOtherTag() {
    assertEquals(20, IntStream.range(-1, 70_000).filter(this::known).count());
  }

  private boolean known(int tag) {
    return ChipFile.ofTag(tag).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 17, Integer.MAX_VALUE})
  void thereAreSixteenDataGroups(int number) {
    assertThrows(IllegalArgumentException.class, () -> ChipFile.dataGroup(number));
  }
}
