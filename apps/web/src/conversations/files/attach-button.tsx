import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';

interface Props {
  add: (files: readonly File[]) => void;
  disabled?: boolean;
  align?: 'start' | 'center' | 'end';
}

/** Any type may be chosen: the server looks at what is in it, and says what it cannot take. */
export function AttachButton({ add, disabled = false, align = 'center' }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('files.attach')}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = ''; // choosing the same file again is a choice
        }}
      />
      <IconButton
        label={t('files.attach')}
        align={align}
        icon={<Paperclip size={20} />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      />
    </>
  );
}
