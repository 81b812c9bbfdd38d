import { useEffect, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';

/** The user's calendar day, which goes on at midnight and when the machine wakes or travels. */
export function useToday(): LocalDate {
  const [today, setToday] = useState(() => localDateOf(new Date()));
  useEffect(() => {
    const look = () => setToday(localDateOf(new Date()));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
