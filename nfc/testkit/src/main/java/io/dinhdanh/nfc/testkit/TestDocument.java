package io.dinhdanh.nfc.testkit;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a made-up holder's chip, signed by a document signer: for a citizen as Vietnam lays
 * them out, EF.COM, DG1, DG13 and, with a portrait, DG2.
 */
public final class TestDocument {

  private final SortedMap<Integer, byte[]> dataGroups = new TreeMap<>();

  private TestDocument(Map<Integer, byte[]> dataGroups) {
    this.dataGroups.putAll(dataGroups);
  }

  /**
   * The document of a citizen, without a portrait.
   *
   * @param citizen the holder
   * @return the document
   */
  public static TestDocument of(TestCitizen citizen) {
    return new TestDocument(
        Map.of(1, TestDataGroups.dg1(citizen), 13, TestDataGroups.dg13(citizen)));
  }

  /**
   * The passport of a traveller, without a portrait: DG1, DG11 and DG12.
   *
   * @param traveller the holder
   * @return the document
   */
  public static TestDocument passport(TestTraveller traveller) {
    return new TestDocument(
        Map.of(
            1, TestPassport.dg1(traveller),
            11, TestPassport.dg11(traveller),
            12, TestPassport.dg12(traveller)));
  }

  /**
   * The same document with the portrait of nobody, which was drawn.
   *
   * @return a new document
   */
  public TestDocument withTestPortrait() {
    return withPortrait(TestPortrait.jpeg(), TestPortrait.WIDTH, TestPortrait.HEIGHT);
  }

  /**
   * The same document with a portrait.
   *
   * @param jpeg the image
   * @param width in pixels
   * @param height in pixels
   * @return a new document
   */
  public TestDocument withPortrait(byte[] jpeg, int width, int height) {
    return with(2, TestDataGroups.dg2(jpeg, width, height));
  }

  /**
   * The same document with another data group.
   *
   * @param number of the data group
   * @param file its bytes
   * @return a new document
   */
  public TestDocument with(int number, byte[] file) {
    TestDocument document = new TestDocument(dataGroups);
    document.dataGroups.put(number, file.clone());
    return document;
  }

  /**
   * The data groups.
   *
   * @return the files by number; unmodifiable
   */
  public SortedMap<Integer, byte[]> dataGroups() {
    return Collections.unmodifiableSortedMap(dataGroups);
  }

  /**
   * Has the document signed.
   *
   * @param signer who signs it
   * @return all files of the chip
   */
  public ChipFiles signedBy(TestDocumentSigner signer) {
    try {
      ChipFiles files =
          ChipFiles.empty()
              .with(ChipFile.COM, TestDataGroups.com(dataGroups.keySet()))
              .with(ChipFile.SOD, signer.sign(dataGroups));
      for (Map.Entry<Integer, byte[]> group : dataGroups.entrySet()) {
        files = files.with(ChipFile.dataGroup(group.getKey()), group.getValue());
      }
      return files;
    } catch (ChipException e) {
      throw new IllegalStateException("a test document that is too large", e);
    }
  }
}
