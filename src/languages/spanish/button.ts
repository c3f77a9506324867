import type { button as english } from '../english/button';
import type { Translated } from '../types';

export const button: Translated<typeof english> = {
  description:
    'Marca inhibidores de la aromatasa y muestra lo que se sabe sobre síntomas articulares (AIMSS), adherencia, hueso y SERM.',
  'command_next-mention': 'Ir al siguiente nombre marcado y abrir su tarjeta',
  'command_previous-mention': 'Ir al nombre marcado anterior y abrir su tarjeta',
  command_overview: 'Enumerar lo que está marcado en la página',
  command_dismiss: 'Descartar la advertencia o cerrar la tarjeta',
  'command_open-card': 'Abrir la tarjeta del último nombre visitado',

  button_not_used: 'AIMSS Guide: no se usa en esta página',
  button_off: 'AIMSS Guide: desactivado en este sitio',
  button_nothing: 'AIMSS Guide: nada encontrado en esta página',
  button_found_one: 'AIMSS Guide: {count} nombre encontrado',
  button_found_other: 'AIMSS Guide: {count} nombres encontrados',
  button_warning: '{found}, con una advertencia',
};
