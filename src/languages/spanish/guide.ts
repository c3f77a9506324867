import type { guide as english } from '../english/guide';
import type { Translated } from '../types';

export const guide: Translated<typeof english> = {
  keep_open: 'Mantener abierta',
  let_go: 'Que vuelva a cerrarse con el puntero',
  move: 'Mover a la esquina siguiente',
  move_how: 'Mover a la esquina siguiente. También se puede arrastrar el encabezado.',
  'moved_top-end': 'Movida arriba a la derecha.',
  'moved_top-start': 'Movida arriba a la izquierda.',
  'moved_bottom-start': 'Movida abajo a la izquierda.',
  'moved_bottom-end': 'Movida abajo a la derecha.',

  popover_label: '{text}: {status}',
  assess: 'Valorar los síntomas articulares',
  failed: 'No se han podido cargar las tarjetas.',
  failed_help:
    'Las marcas de la página siguen siendo válidas. Si la extensión se actualizó con esta página abierta, recargarla suele resolverlo.',
  try_again: 'Reintentar',
  loading: 'Cargando las tarjetas…',
  no_card: 'Nada que señalar sobre esta mención.',
  no_card_allergy:
    'Se ha leído como alergia o intolerancia, por lo que la información sobre su uso no es aplicable.',
  no_card_family:
    'Se ha leído como fármaco de un familiar, por lo que la información sobre su uso no es aplicable.',
  no_card_other:
    'Se ha leído como fármaco de otra persona, por lo que la información sobre su uso no es aplicable.',
  no_card_negated:
    'Se ha leído como fármaco que no se toma, por lo que la información sobre su uso no es aplicable.',
  no_card_hypothetical:
    'Se ha leído como fármaco que solo se valora, por lo que la información sobre su uso no es aplicable.',
  no_card_none: 'Ninguna tarjeta de la base de conocimiento se aplica a lo que esta página dice sobre él.',
  more_cards_one: 'Una tarjeta más',
  more_cards_other: '{count} tarjetas más',
  cards_one: '{count} tarjeta',
  cards_other: '{count} tarjetas',
  why: '¿Por qué veo esto?',
  marked_as: 'Marcado como',
  marked_from: '{concept}, por la palabra {word}',
  how_used: 'Cómo se usa',
  no_words_of_use: 'No se han encontrado al lado palabras sobre su uso.',
  read_here: 'Leído mediante reglas en este equipo. Nada de la página se envía a ninguna parte.',

  marked_one: 'AIMSS Guide: {count} lugar marcado',
  marked_other: 'AIMSS Guide: {count} lugares marcados',
  marked_warning: '{marked}, con una advertencia',
  marked_critical: '{marked}, con un aviso crítico',
  badge_title: 'Resumen de esta página.',
  badge_title_move: 'Resumen de esta página. Se puede arrastrar a otra esquina.',
  elsewhere_one: 'Hay un lugar más en otro marco de esta página.',
  elsewhere_other: 'Hay {count} lugares más en otros marcos de esta página.',
  on_this_page: 'En esta página',
  overlay_label: 'AIMSS Guide: en esta página',
  marked_here: 'Marcado en esta página',
  warn_again: 'Mostrar de nuevo la advertencia',
  this_badge: 'Este indicador',
  badge_off: 'No mostrarlo más',

  warning_label: 'Advertencia de combinación',
  warning_said: 'Advertencia. ',
  dismiss: 'Descartar',
  where_on_page: 'Dónde está en la página',
  jump_to: 'Ir a ',
  jump_places: '{status}, {places}',
  dismissed_said: 'Advertencia descartada.',
  dismissed_why: 'Advertencia descartada. ¿Por qué?',
  dismissed_note: 'Solo se cuenta, en este equipo. No es necesario responder.',
  demote: 'A partir de ahora, mostrarla solo en la barra de herramientas',
  show_again: 'Mostrarla de nuevo',
  outdated_label: 'AIMSS Guide se ha actualizado',
  outdated: 'AIMSS Guide se ha actualizado. Recargue la página para seguir usándola aquí.',
  outdated_note: 'Lo que está marcado aquí ya no se mantiene al día.',
};
