/** What the commands that evaluate a matcher share: labelled folders, answers as JSON and page. */
@NullMarked
package io.dinhdanh.examples.evaluation;

import org.jspecify.annotations.NullMarked;
