package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.text.Sentence;

/** Why something among trust files was not used. */
final class TrustSentences {

  static final Sentence NOT_TRUST_MATERIAL =
      new Sentence(
          "This is no certificate, revocation list or master list that can be used.",
          "Đây không phải chứng thư, danh sách thu hồi hay danh sách chứng thư gốc dùng được.");

  static final Sentence OLDER_LIST =
      new Sentence(
          "A newer master list of the same publisher is there; the older one is not used.",
          "Đã có danh sách chứng thư gốc mới hơn của cùng nơi phát hành; danh sách cũ không được"
              + " dùng.");

  static final Sentence UNPINNED_LIST =
      new Sentence(
          "None of the pinned signers signed this master list.",
          "Không người ký nào được chỉ định đã ký danh sách chứng thư gốc này.");

  private TrustSentences() {}
}
