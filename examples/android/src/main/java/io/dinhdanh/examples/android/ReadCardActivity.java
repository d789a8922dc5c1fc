package io.dinhdanh.examples.android;

import android.app.Activity;
import android.nfc.NfcAdapter;
import android.nfc.Tag;
import android.nfc.tech.IsoDep;
import android.os.Bundle;
import android.widget.TextView;
import io.dinhdanh.core.text.RefusedException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.validation.qr.CardQr;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a card. Start it with the text of the card's QR code and the address of the bank's server;
 * it ends with {@code RESULT_OK} if the server accepts the card. The manifest needs the permissions
 * {@code NFC} and {@code INTERNET}.
 */
public final class ReadCardActivity extends Activity implements NfcAdapter.ReaderCallback {

  /** An extra: the text of the QR code. It names a person, so keep the activity unexported. */
  public static final String QR_TEXT = "io.dinhdanh.examples.QR_TEXT";

  /** An extra: where the server is, by HTTPS. */
  public static final String SERVER = "io.dinhdanh.examples.SERVER";

  private static final int READER =
      NfcAdapter.FLAG_READER_NFC_A
          | NfcAdapter.FLAG_READER_NFC_B
          | NfcAdapter.FLAG_READER_SKIP_NDEF_CHECK;

  /** A chip may think for a second or two over its keys. */
  private static final int CHIP_MILLIS = 5_000;

  private @Nullable TextView text;
  private BankServer.@Nullable Session session;
  private @Nullable CardReading reading;

  @Override
  protected void onCreate(@Nullable Bundle state) {
    super.onCreate(state);
    text = new TextView(this);
    setContentView(text);
    show(new Sentence("Hold the card to the phone", "Hãy áp thẻ vào điện thoại"), 0);
  }

  @Override
  protected void onResume() {
    super.onResume();
    NfcAdapter nfc = NfcAdapter.getDefaultAdapter(this);
    if (nfc == null) {
      show(new Sentence("This phone has no NFC", "Điện thoại này không có NFC"), 0);
    } else {
      nfc.enableReaderMode(this, this, READER, null);
    }
  }

  @Override
  protected void onPause() {
    super.onPause();
    NfcAdapter nfc = NfcAdapter.getDefaultAdapter(this);
    if (nfc != null) {
      nfc.disableReaderMode(this);
    }
  }

  /** Called for one tag after the other, on a thread that may wait. */
  @Override
  public synchronized void onTagDiscovered(Tag tag) {
    IsoDep isoDep = IsoDep.get(tag);
    if (isoDep == null) {
      return;
    }
    BankServer server = new BankServer(getIntent().getStringExtra(SERVER));
    try (isoDep) {
      isoDep.connect();
      isoDep.setTimeout(CHIP_MILLIS);
      Optional<String> dump = reading(server).readFrom(isoDep::transceive);
      if (dump.isPresent()) {
        end(session != null && server.judge(session, dump.get()));
      }
    } catch (RefusedException e) {
      show(e.refusal().sentence(), 0); // The text is no card's QR code: a tag cannot mend that.
    } catch (IOException e) {
      show(new Sentence("Once more, please", "Vui lòng thử lại"), 0);
    }
  }

  /** One reading for all tags, and one challenge. */
  private CardReading reading(BankServer server) throws IOException {
    CardReading begun = reading;
    if (begun == null) {
      String qrText = Objects.toString(getIntent().getStringExtra(QR_TEXT), "");
      CardQr card = CardQr.tryParse(qrText).orThrow();
      BankServer.Session opened = server.begin();
      begun = new CardReading(card.accessKeys(), opened.challenge().bytes(), this::show);
      session = opened;
      reading = begun;
    }
    return begun;
  }

  private void end(boolean accepted) {
    setResult(accepted ? RESULT_OK : RESULT_CANCELED);
    finish();
  }

  private void show(Sentence sentence, int percent) {
    runOnUiThread(
        () -> {
          if (text != null) {
            text.setText(sentence.vi() + " (" + percent + " %)");
          }
        });
  }
}
