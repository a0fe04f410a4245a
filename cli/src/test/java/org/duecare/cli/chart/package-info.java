@NullMarked
package org.duecare.cli.chart;

import org.jspecify.annotations.NullMarked;
