/** The wire to a chip, as thin as it can be: bytes out, bytes back. */
@NullMarked
package io.dinhdanh.nfc.link;

import org.jspecify.annotations.NullMarked;
