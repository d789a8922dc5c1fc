package io.dinhdanh.nfc.testkit.chip;

import java.util.List;

/** Dynamic authentication data, the content of GENERAL AUTHENTICATE. */
final class DynamicData {

  private static final int TAG = 0x7C;

  private DynamicData() {}

  static List<DataObject> parse(byte[] data) throws Refusal {
    List<DataObject> outer = DataObject.parse(data);
    boolean one = outer.size() == 1 && outer.get(0).tag() == TAG;
    Refusal.unless(one, StatusWord.WRONG_DATA);
    return DataObject.parse(outer.get(0).value());
  }

  static byte[] required(List<DataObject> objects, int tag) throws Refusal {
    return DataObject.find(objects, tag).orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA));
  }

  static ResponseApdu answer(int tag, byte[] value) {
    return answer(DataObject.write(tag, value));
  }

  static ResponseApdu answer(byte[] content) {
    return ResponseApdu.ok(DataObject.write(TAG, content));
  }
}
